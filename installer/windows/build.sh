# Cross-builds the programs for Windows (x64); sourced by ./dev build windows.
packages_windows="g++-mingw-w64-x86-64-posix mingw-w64 xz-utils dpkg-dev perl make"
windows_archive=qt-6.4.2-win64-mingw.tar.xz

# Prints the folder with Qt and the libraries for Windows, made or unpacked where it is not there yet.
windows_libs() {
    local given=${PURSER_WINDOWS_LIBS:-../shared/windows} unpacked=$PWD/build/windows-libs/qt-win64
    if [ -f "$given/lib/cmake/Qt6/qt.toolchain.cmake" ]; then
        realpath "$given"
    elif [ -f "$unpacked/lib/cmake/Qt6/qt.toolchain.cmake" ]; then
        echo "$unpacked"
    elif [ -f "$given/$windows_archive" ]; then
        echo "unpacking $windows_archive" >&2
        mkdir -p build/windows-libs
        tar xf "$given/$windows_archive" -C build/windows-libs
        echo "$unpacked"
    else
        echo "no Windows libraries in $given: making them from source, about an hour on two cores" >&2
        installer/windows/recipe/all.sh "$unpacked" >&2
        echo "$unpacked"
    fi
}

# Prints the folder with libcrypto for Windows; the prebuilt tree has it inside libpq only, so it is made where it is missing.
windows_crypto() {
    local libs=$1 made=$PWD/build/windows-libs/crypto
    if [ -f "$libs/lib/libcrypto.a" ]; then
        echo "$libs"
    else
        [ -f "$made/lib/libcrypto.a" ] || { echo "making libcrypto for Windows from source, about two minutes" >&2
            installer/windows/recipe/crypto.sh "$made" "$libs" >&2; }
        echo "$made"
    fi
}

# The libraries, plug-ins and run-time parts that the programs need beside them.
gather_windows() {
    local libs=$1 dist=build/windows/dist program name
    rm -rf $dist
    mkdir -p $dist
    for program in $(find build/windows/app -name '*.exe'); do
        x86_64-w64-mingw32-strip -o "$dist/$(basename "$program")" "$program"
    done
    cp "$libs"/bin/*.dll $dist/
    rm -f $dist/Qt6Test.dll
    local folder
    for folder in "$libs"/plugins/*; do cp -r "$folder" $dist/; done
    rm -f $dist/platforms/qdirect2d.dll $dist/platforms/qminimal.dll
    [ ! -d "$libs/translations" ] || cp -r "$libs/translations" $dist/
    for name in libstdc++-6.dll libgcc_s_seh-1.dll; do cp "$(x86_64-w64-mingw32-g++-posix -print-file-name=$name)" $dist/; done
    cp /usr/x86_64-w64-mingw32/lib/libwinpthread-1.dll $dist/
    gather_fonts $dist/fonts
    du -sh $dist
}

# The fonts of printed documents (SIL Open Font License; Symbola: free for any use), as Debian packs them.
gather_fonts() {
    local folder=$1 script
    mkdir -p "$folder"
    for script in '' Arabic Armenian Bengali Devanagari Georgian Hebrew Tamil Thai; do
        cp /usr/share/fonts/truetype/noto/NotoSans$script-{Regular,Bold}.ttf "$folder/"
    done
    cp /usr/share/fonts/truetype/noto/NotoSans{Math,Symbols,Symbols2}-Regular.ttf "$folder/"
    cp /usr/share/fonts/opentype/noto/NotoSansCJK-{Regular,Bold}.ttc "$folder/"
    cp /usr/share/fonts/truetype/hanazono/*.ttf /usr/share/fonts/truetype/ancient-scripts/Symbola*.ttf "$folder/"
}

build_windows() {
    need_packages $packages_build $packages_windows qt6-base-dev-tools
    local libs crypto target targets=() multiarch
    libs=$(windows_libs) || return 1
    crypto=$(windows_crypto "$libs") || return 1
    multiarch=$(gcc -print-multiarch)
    if [ ! -f build/windows/build.ninja ] || [ "$(cat build/windows/libs 2>/dev/null)" != "$libs" ]; then
        mkdir -p build/windows
        cmake --preset windows -DCMAKE_TOOLCHAIN_FILE="$libs/lib/cmake/Qt6/qt.toolchain.cmake" \
            -DQT_CHAINLOAD_TOOLCHAIN_FILE="$PWD/installer/windows/mingw-toolchain.cmake" \
            -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR="/usr/lib/$multiarch/cmake" \
            -DOPENSSL_INCLUDE_DIR="$crypto/include" -DLIB_EAY="$crypto/lib/libcrypto.a" > build/configure-windows.log 2>&1 \
            || { tail -30 build/configure-windows.log; return 1; }
        echo "$libs" > build/windows/libs
    fi
    for target in purser purser-cli purser-sandbox; do
        ! ninja -C build/windows -t query "$target" > /dev/null 2>&1 || targets+=("$target")
    done
    cmake --build build/windows --target "${targets[@]}" -- --quiet
    gather_windows "$libs"
}
