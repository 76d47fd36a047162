# SPDX-License-Identifier: GPL-3.0-or-later
# What `cmake --install` puts where, and the .deb that `./dev package` makes of it.
include(GNUInstallDirs)
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)  # a package needs the programs, not the tests

install(TARGETS kaasa kaasa-cli kaasa-server RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(DIRECTORY packaging/server DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES LICENSE README.md CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
if(UNIX AND NOT APPLE)
    install(FILES packaging/linux/kaasa.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES packaging/linux/kaasa-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages
        RENAME kaasa.xml)
    install(FILES packaging/linux/org.kaasa.Kaasa.metainfo.xml
        DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES resources/icons/kaasa.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
    install(FILES packaging/linux/kaasa.1 packaging/linux/kaasa-cli.1 packaging/linux/kaasa-server.1
        DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME kaasa)
set(CPACK_PACKAGE_VENDOR "The Kaasa contributors")
set(CPACK_PACKAGE_CONTACT "The Kaasa contributors <contributors@kaasa.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "people and events of a community centre, offline")
set(CPACK_PACKAGE_DESCRIPTION
"For staff and volunteers of social-inclusion programmes: checks people in at the
door without a network and prints sign-in sheets and attendance reports that a
funder accepts, in Latvian, Estonian, Russian and English.")
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins are loaded at run time, where shlibdeps cannot see them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-core, qt6-wayland, libqt6sql6-psql")
include(CPack)
