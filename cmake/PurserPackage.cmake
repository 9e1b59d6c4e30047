# What is installed, and the Debian package that CPack makes of it (./dev package deb).
include(GNUInstallDirs)

foreach(program purser purser-cli purser-sandbox)
  if(TARGET ${program})
    install(TARGETS ${program} COMPONENT programs)
    if(UNIX)
      install(FILES ${CMAKE_SOURCE_DIR}/installer/debian/${program}.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT programs)
    endif()
  endif()
endforeach()

if(UNIX AND NOT APPLE)
  if(TARGET purser)
    install(FILES ${CMAKE_SOURCE_DIR}/installer/debian/purser.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT programs)
  endif()
  install(FILES ${CMAKE_SOURCE_DIR}/installer/debian/purser.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps
    COMPONENT programs)
  install(FILES ${CMAKE_SOURCE_DIR}/installer/debian/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT programs)
  find_program(GZIP_PROGRAM gzip)
  if(GZIP_PROGRAM)
    add_custom_command(OUTPUT ${CMAKE_BINARY_DIR}/changelog.gz DEPENDS ${CMAKE_SOURCE_DIR}/CHANGELOG.md
      COMMAND ${GZIP_PROGRAM} -9n < ${CMAKE_SOURCE_DIR}/CHANGELOG.md > ${CMAKE_BINARY_DIR}/changelog.gz VERBATIM)
    add_custom_target(purser_changelog ALL DEPENDS ${CMAKE_BINARY_DIR}/changelog.gz)
    install(FILES ${CMAKE_BINARY_DIR}/changelog.gz DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT programs)
  endif()
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME purser)
set(CPACK_PACKAGE_CONTACT "The Purser developers <purser@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "desktop back office for merchants on marketplaces")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Purser shows every order of every shop in one window, from payment to satisfied customer:
 checked, confirmed, picked, packed, labelled, shipped, and returned where need be.
 .
 It works from a local database in which personal data is encrypted, so a dead
 network never stops a packing bench. It comes with a command line (purser-cli)
 and a demo shop (purser-sandbox).")
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/package)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_CMAKE_PROJECTS "${CMAKE_BINARY_DIR};purser;ALL;/")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plug-ins and fonts, which no linked library names.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-qpa-plugins, qt6-translations-l10n, fonts-noto-core, fonts-noto-cjk")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "libqt6sql6-psql, libqt6svg6, gnome-keyring | libsecret-1-0, cups-client")
include(CPack)
