package org.mingjian.reports;

import java.util.regex.Pattern;

/**
 * The hands an official document is written in (GB/T 9704), as the templates name them: a bureau's own licensed font
 * where its file lies in the folder, else our open substitute.
 */
enum Typeface {
    TITLE("公文小标宋", "方正小标宋_GBK", "MingjianTitle.ttf", "方正小标宋(简体|_GBK)|FZXBS(JW|K)(--GB1-0)?"),
    BODY("公文仿宋", "仿宋_GB2312", Typeface.SONG_FILE, "仿宋(_GB2312)?|simfang|FangSong_GB2312"),
    HEI("公文黑体", "黑体", "MingjianHei.ttf", "黑体|simhei"),
    KAI("公文楷体", "楷体_GB2312", "MingjianKai.ttf", "楷体(_GB2312)?|simkai|KaiTi_GB2312"),
    SONG("公文宋体", "宋体", Typeface.SONG_FILE, "宋体|simsun");

    /** Ours, complete, and what all others fall back on. */
    static final String SONG_FILE = "MingjianSong.ttf";

    private final String fontName;
    private final String office;
    private final String substitute;
    private final Pattern licensed;

    Typeface(String fontName, String office, String substitute, String licensed) {
        this.fontName = fontName;
        this.office = office;
        this.substitute = substitute;
        this.licensed = Pattern.compile("(" + licensed + ")\\.ttf", Pattern.CASE_INSENSITIVE);
    }

    /** The name templates use. */
    String fontName() {
        return fontName;
    }

    /** What word processors in offices call the hand. */
    String office() {
        return office;
    }

    String substitute() {
        return substitute;
    }

    /** Whether a file of this name is the licensed font of this hand. */
    boolean isLicensed(String fileName) {
        return licensed.matcher(fileName).matches();
    }
}
