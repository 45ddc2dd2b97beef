#!/bin/sh
# Makes the fonts of this folder again from the published packages, pinned by SHA-256.
# Needs npm, apt (Debian 12), python3-fonttools 4.38. The build of the project needs none of them.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=${1:-$(mktemp -d)}
mkdir -p "$work"
cd "$work"

pinned() { # FILE SHA256
    echo "$2  $1" | sha256sum --check --quiet || { echo "$1 is not the pinned file" >&2; exit 1; }
}
from_npm() { # PACKAGE VERSION SHA256 FOLDER
    file=$(echo "$1" | tr -d @ | tr / -)-$2.tgz
    [ -f "$file" ] || npm pack --silent "$1@$2" > /dev/null
    pinned "$file" "$3"
    mkdir -p "$4" && tar xzf "$file" -C "$4" --strip-components 1
}
from_debian() { # PACKAGE VERSION SHA256
    file=$1_$2_all.deb
    [ -f "$file" ] || apt-get download "$1=$2" > /dev/null
    pinned "$file" "$3"
    dpkg-deb -x "$file" debian
}

from_npm @expo-google-fonts/noto-serif-sc 0.4.3 ff6bcf5ba68d92dfecc05544bb150f9e724741a932354a0dd97e7289c40a3f5e serif
from_npm @expo-google-fonts/noto-sans-sc 0.4.3 0d69d0f4971d2ff574e3d93cbc218dc950bf3f3f8f8e2c008d97687ed53aee59 sans
from_debian fonts-lxgw-wenkai 1.250+repack-1 6d1e4c4aac78ad32062aefa2c836ee4d6e58f9dcf8b3f4407c9eefe304615318
from_debian fonts-hanazono 20170904-2.1 a6943366b4f5a6cec34221f8b4eb22555a628f0ee6ef4e3d3401cabe9363aeae
from_debian unicode-data 15.0.0-1 5efef23bbb1c6a133ecbdd63a2cfa07159ccacf5466a49e2426101c5ecd691fc

/usr/bin/python3 "$here/make_fonts.py" "$work" "$here"
mkdir -p "$here/licences"
cp serif/LICENSE_FONT "$here/licences/OFL-Noto-Serif-SC.txt"
cp sans/LICENSE_FONT "$here/licences/OFL-Noto-Sans-SC.txt"
cp debian/usr/share/doc/fonts-lxgw-wenkai/copyright "$here/licences/OFL-LXGW-WenKai.txt"
cp debian/usr/share/doc/fonts-hanazono/copyright "$here/licences/OFL-HanaMin.txt"
cd "$here"
sha256sum ./*.ttf > SHA256SUMS
