# SPDX-License-Identifier: GPL-3.0-or-later
# kaasa_fonts(TARGET): fonts of the system's packages, cut and renamed, embedded at :/fonts.
# The repository holds no fonts. Debian: fonts-noto-core, fonts-ebgaramond, fonttools.
set(KAASA_FONT_DIR "" CACHE PATH "Folder with NotoSans-Regular.ttf and the others, instead of the system's")

# The python that fonttools came with is not always the first one on the path.
function(kaasa_find_fonttools)
    find_program(KAASA_PYFTSUBSET pyftsubset)
    set(candidates /usr/bin/python3 python3 python)
    if(KAASA_PYFTSUBSET)
        file(STRINGS ${KAASA_PYFTSUBSET} first LIMIT_COUNT 1)
        if(first MATCHES "^#! *([^ ]*python[^ ]*)")
            list(PREPEND candidates ${CMAKE_MATCH_1})
        endif()
    endif()
    foreach(candidate ${candidates})
        execute_process(COMMAND ${candidate} -c "import fontTools" RESULT_VARIABLE missing OUTPUT_QUIET ERROR_QUIET)
        if(missing EQUAL 0)
            set(KAASA_FONT_PYTHON ${candidate} CACHE FILEPATH "A Python that has fontTools")
            return()
        endif()
    endforeach()
    message(FATAL_ERROR "No Python with fontTools was found. Install it: apt install fonttools, or pip install fonttools.")
endfunction()

function(kaasa_fonts target)
    if(NOT KAASA_FONT_PYTHON)
        kaasa_find_fonttools()
    endif()
    set(folders ${KAASA_FONT_DIR} /usr/share/fonts/truetype/noto /usr/share/fonts/opentype/ebgaramond
        /usr/share/fonts/noto /usr/share/fonts/google-noto /usr/share/fonts /usr/local/share/fonts)
    set(script ${CMAKE_SOURCE_DIR}/resources/fonts/make_font.py)
    # No ligatures and no alternates: what is read from the PDF must be what was written.
    set(plain "kern,mark,mkmk,ccmp,locl")

    # file of the package | name of ours | family | style | features
    set(fonts
        "NotoSans-Regular.ttf|sans-regular.ttf|Kaasa Sans|Regular|${plain}"
        "NotoSans-Bold.ttf|sans-bold.ttf|Kaasa Sans|Bold|${plain}"
        "EBGaramond12-Regular.otf|serif-regular.otf|Kaasa Serif|Regular|${plain}")
    # Scripts in which people of the centres write their names; joining ones keep their features.
    foreach(writing Arabic Armenian Bengali Devanagari Ethiopic Georgian Hebrew Sinhala Tamil Thai)
        string(TOLOWER ${writing} lower)
        list(APPEND fonts
            "NotoSans${writing}-Regular.ttf|${lower}-regular.ttf|Kaasa ${writing}|Regular|*"
            "NotoSans${writing}-Bold.ttf|${lower}-bold.ttf|Kaasa ${writing}|Bold|*")
    endforeach()

    set(made)
    foreach(font ${fonts})
        string(REPLACE "|" ";" parts "${font}")
        list(GET parts 0 file)
        list(GET parts 1 name)
        list(GET parts 2 family)
        list(GET parts 3 style)
        list(GET parts 4 features)
        find_file(KAASA_FONT_${file} ${file} PATHS ${folders} NO_DEFAULT_PATH)
        if(NOT KAASA_FONT_${file})
            message(FATAL_ERROR "The font ${file} was not found. Install fonts-noto-core and fonts-ebgaramond, "
                "or set KAASA_FONT_DIR to a folder that holds it.")
        endif()
        set(output ${CMAKE_CURRENT_BINARY_DIR}/fonts/${name})
        add_custom_command(OUTPUT ${output}
            COMMAND ${KAASA_FONT_PYTHON} ${script} ${KAASA_FONT_${file}} ${output} ${family} ${style} ${features}
            DEPENDS ${script} ${KAASA_FONT_${file}}
            COMMENT "Making ${family} ${style}" VERBATIM)
        list(APPEND made ${output})
    endforeach()
    file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/fonts)
    # Not compressed: they are used where they lie in the program, without a copy in memory.
    qt_add_resources(${target} fonts PREFIX / BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${made}
        OPTIONS --no-compress)
endfunction()
