# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of ours is compiled with.
add_library(kaasa_options INTERFACE)
target_include_directories(kaasa_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(kaasa_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 KAASA_VERSION="${PROJECT_VERSION}")
if(MSVC)
    target_compile_options(kaasa_options INTERFACE /W4 /utf-8 /permissive-)
else()
    target_compile_options(kaasa_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
        -Wno-missing-field-initializers)
endif()

# ccache and mold are taken where they are, and nobody has to have them.
find_program(KAASA_CCACHE ccache)
if(KAASA_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${KAASA_CCACHE})
endif()
if(KAASA_CCACHE AND KAASA_PCH AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(kaasa_options INTERFACE -fpch-preprocess)  # else ccache keeps nothing that uses a PCH
endif()

if(KAASA_SANITIZE)
    # no recovery: undefined behaviour ends the test instead of printing a line that nobody reads
    target_compile_options(kaasa_options INTERFACE -fsanitize=${KAASA_SANITIZE} -fno-sanitize-recover=all
        -fno-omit-frame-pointer)
    target_link_options(kaasa_options INTERFACE -fsanitize=${KAASA_SANITIZE})
endif()

find_program(KAASA_MOLD mold)
if(KAASA_MOLD AND CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    target_link_options(kaasa_options INTERFACE -fuse-ld=mold)
endif()
