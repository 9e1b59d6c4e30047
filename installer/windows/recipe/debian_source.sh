# debian_source PACKAGE FOLDER: from Debian, by lists of our own, so that the system's stay as they are. The newest
# version that a mirror really has: a security update's source can be listed before it is there.
debian_source() {
    [ ! -d "$work/src/$2" ] || return 0
    mkdir -p "$work/apt/parts" "$work/apt/lists/partial" "$work/download"
    sed -s 's/^Types:.*/Types: deb-src/' /etc/apt/sources.list.d/debian.sources > "$work/apt/parts/debian.sources" 2> /dev/null \
        || sed -n 's/^deb /deb-src /p' /etc/apt/sources.list > "$work/apt/parts/debian.list"
    local options=(-o Dir::Etc::sourcelist=/dev/null -o Dir::Etc::sourceparts="$work/apt/parts" -o Dir::State::lists="$work/apt/lists"
        -o APT::Sandbox::User=root)
    [ -f "$work/apt/updated" ] || { apt-get "${options[@]}" update -qq; touch "$work/apt/updated"; }
    local version folder=$work/download/$1
    mkdir -p "$folder"
    for version in $(apt-cache "${options[@]}" showsrc "$1" | sed -n 's/^Version: //p' | sort -rVu); do
        rm -f "$folder"/*
        if (cd "$folder" && apt-get "${options[@]}" source --download-only -qq "$1=$version"); then
            dpkg-source --no-check -x "$folder"/*.dsc "$work/src/$2" > /dev/null
            return
        fi
    done
    echo "no source of $1 can be had" >&2
    return 1
}
