package org.mingjian.desk;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;

/** What an account wants to see of a list, under a name: narrowed, ordered and in columns. */
@Entity
@Table(name = "saved_view")
public class SavedView {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "saved_view")
    @SequenceGenerator(name = "saved_view", sequenceName = "saved_view_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "user_id")
    private long userId;

    @Column(name = "list")
    private String list;

    @Column(name = "name")
    private String name;

    @Column(name = "query")
    private String query;

    @Column(name = "columns")
    private String columns;

    @Version
    @Column(name = "version")
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected SavedView() {}

    @SuppressWarnings("NullAway.Init")
    SavedView(long userId, String list, String name) {
        this.userId = userId;
        this.list = list;
        this.name = name;
    }

    void shows(String narrowed, List<String> chosen) {
        query = narrowed;
        columns = String.join(",", chosen);
    }

    public Long id() {
        return id;
    }

    public String list() {
        return list;
    }

    public String name() {
        return name;
    }

    /** How the list is narrowed and ordered, as in its link. */
    public String query() {
        return query;
    }

    public List<String> columns() {
        return Desk.split(columns);
    }
}
