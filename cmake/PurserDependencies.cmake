# Every outside library in one place; on Linux by pkg-config or find_library, on Windows by the configurations of the prebuilt tree.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Sql Network PrintSupport Concurrent Svg HttpServer LinguistTools)
find_package(Qt6Keychain REQUIRED)
find_package(CURL REQUIRED)

if(WIN32)
  find_package(sodium CONFIG REQUIRED)
  find_package(zint CONFIG REQUIRED)
  find_package(tl-expected CONFIG REQUIRED)
  add_library(purser_sodium ALIAS sodium::sodium)
  add_library(purser_zint ALIAS zint::zint)
else()
  find_package(PkgConfig REQUIRED)
  pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET GLOBAL libsodium)
  add_library(purser_sodium ALIAS PkgConfig::SODIUM)
  find_library(ZINT_LIBRARY zint REQUIRED)
  find_path(ZINT_INCLUDE_DIR zint.h REQUIRED)
  add_library(purser_zint UNKNOWN IMPORTED GLOBAL)
  set_target_properties(purser_zint PROPERTIES IMPORTED_LOCATION ${ZINT_LIBRARY}
    INTERFACE_INCLUDE_DIRECTORIES ${ZINT_INCLUDE_DIR})
endif()

# RSA and AES-GCM of payment gateways; on Windows the prebuilt tree links it statically into libpq only, so it may be absent there.
find_package(OpenSSL COMPONENTS Crypto)
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros
    CCACHE_PCH_EXTSUM=1 CCACHE_NOHASHDIR=1 CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} ${CCACHE_PROGRAM})
endif()
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM AND NOT WIN32)
  add_link_options(-fuse-ld=mold)
endif()
