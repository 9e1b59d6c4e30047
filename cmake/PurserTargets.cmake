# purser_library(NAME SOURCES … [LINKS …] [PRIVATE_LINKS …]): one static library per context, named purser_NAME.
# purser_test(NAME LABEL unit|ui|real|slow SOURCES … [LINKS …] [GUI]): one test program, run by ctest as NAME.
# purser_bench(NAME SOURCES … [LINKS …]): one measuring program (tests/bench/README.md), built only on demand.

add_compile_options(-fPIC)
# A test or a verb runs for seconds and is built often.
set(PURSER_LIGHT_OPTIONS $<$<CONFIG:Release>:-O1>)

add_library(purser_warnings INTERFACE)
target_compile_options(purser_warnings INTERFACE
  $<$<CXX_COMPILER_ID:GNU,Clang>:-Wall;-Wextra;-Wpedantic;-Wshadow;-Wconversion;-Wold-style-cast;-Wnon-virtual-dtor;-Woverloaded-virtual;-Werror=switch>
  $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>
  $<$<CXX_COMPILER_ID:MSVC>:/W4;/permissive-;/utf-8>)
target_compile_definitions(purser_warnings INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII
  QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH
  QT_NO_KEYWORDS QT_STRICT_ITERATORS)

# One precompiled header for the rules, one for the window, one for the command line and one for the tests: building one
# costs more than most files do.
set(PURSER_PRECOMPILED <QByteArray> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QSet> <QString> <QStringList>
  <QVariant> <algorithm> <chrono> <functional> <map> <memory> <optional> <string> <tuple> <variant> <vector>)
set(PURSER_UI_PRECOMPILED <QApplication> <QBoxLayout> <QLabel> <QPainter> <QStyle> <QWidget>)

# What a compiler cache takes for the contents of a precompiled header, which differ from build to build for no reason.
function(purser_precompiled_sum target)
  string(SHA256 sum "${CMAKE_CXX_COMPILER_VERSION} ${CMAKE_BUILD_TYPE} ${CMAKE_CXX_FLAGS} ${ARGN} ${Qt6_VERSION}")
  file(WRITE ${CMAKE_BINARY_DIR}/CMakeFiles/${target}.dir/cmake_pch.hxx.gch.sum ${sum})
endfunction()

# purser_precompiled(TARGET LINKS … HEADERS …)
function(purser_precompiled target)
  cmake_parse_arguments(ARG "" "" "LINKS;HEADERS" ${ARGN})
  add_library(${target} STATIC ${CMAKE_BINARY_DIR}/pch/empty.cpp)
  target_link_libraries(${target} PRIVATE Qt6::Core ${ARG_LINKS} purser_warnings)
  target_precompile_headers(${target} PRIVATE ${ARG_HEADERS})
  purser_precompiled_sum(${target} ${ARG_HEADERS})
endfunction()

function(purser_precompile target)
  if(NOT PURSER_PCH)
    return()
  endif()
  if(target MATCHES "^purser(_ui_.*)?$")
    target_precompile_headers(${target} REUSE_FROM purser_ui_pch)
  elseif(target STREQUAL "purser-cli")
    target_precompile_headers(${target} REUSE_FROM purser_cli_pch)
  else()
    target_precompile_headers(${target} REUSE_FROM purser_pch)
  endif()
endfunction()

if(PURSER_PCH)
  file(WRITE ${CMAKE_BINARY_DIR}/pch/empty.cpp "")
  purser_precompiled(purser_pch HEADERS ${PURSER_PRECOMPILED})
  purser_precompiled(purser_ui_pch LINKS Qt6::Widgets HEADERS ${PURSER_PRECOMPILED} ${PURSER_UI_PRECOMPILED})
  purser_precompiled(purser_cli_pch LINKS purser_cli11 HEADERS ${PURSER_PRECOMPILED} <CLI/CLI.hpp>)
  target_compile_options(purser_cli_pch PRIVATE ${PURSER_LIGHT_OPTIONS})
  if(PURSER_TESTS)
    find_package(GTest REQUIRED)
    purser_precompiled(purser_test_pch LINKS GTest::gtest GTest::gmock HEADERS ${PURSER_PRECOMPILED} <gtest/gtest.h>)
    target_compile_options(purser_test_pch PRIVATE ${PURSER_LIGHT_OPTIONS})
  endif()
endif()

function(purser_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
  add_library(purser_${name} STATIC ${ARG_SOURCES})
  target_include_directories(purser_${name} PUBLIC ${CMAKE_SOURCE_DIR}/models ${CMAKE_SOURCE_DIR})
  target_link_libraries(purser_${name} PUBLIC Qt6::Core ${ARG_LINKS} PRIVATE purser_warnings ${ARG_PRIVATE_LINKS})
  purser_precompile(purser_${name})
endfunction()

function(purser_test name)
  cmake_parse_arguments(ARG "GUI" "LABEL" "SOURCES;LINKS" ${ARGN})
  add_executable(test_${name} ${ARG_SOURCES})
  target_include_directories(test_${name} PRIVATE ${CMAKE_SOURCE_DIR}/tests)
  target_compile_definitions(test_${name} PRIVATE PURSER_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data"
    PURSER_TEST_FIXTURES="${CMAKE_SOURCE_DIR}/tests/fixtures" PURSER_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
    PURSER_BINARY_DIR="${CMAKE_BINARY_DIR}")
  target_compile_options(test_${name} PRIVATE ${PURSER_LIGHT_OPTIONS})
  target_link_libraries(test_${name} PRIVATE purser_warnings ${ARG_LINKS}
    $<IF:$<BOOL:${ARG_GUI}>,purser_test_main_gui,purser_test_main>)
  if(PURSER_PCH)
    target_precompile_headers(test_${name} REUSE_FROM purser_test_pch)
  endif()
  add_test(NAME ${name} COMMAND test_${name})
  # "models" run again under asan and ubsan, "threads" under tsan (./dev test).
  set(labels ${ARG_LABEL})
  cmake_path(RELATIVE_PATH CMAKE_CURRENT_SOURCE_DIR BASE_DIRECTORY ${CMAKE_SOURCE_DIR}/tests OUTPUT_VARIABLE folder)
  if(ARG_LABEL STREQUAL unit AND folder MATCHES "^models/")
    list(APPEND labels models)
    if(folder MATCHES "^models/(store|net|marketplace)")
      list(APPEND labels threads)
    endif()
  endif()
  set_tests_properties(${name} PROPERTIES LABELS "${labels}" TIMEOUT 600)
endfunction()

# The test starts purser-sandbox processes of its own.
function(purser_sandbox_for test)
  add_dependencies(test_${test} purser-sandbox)
  set_tests_properties(${test} PROPERTIES ENVIRONMENT_MODIFICATION
    "PATH=path_list_prepend:$<TARGET_FILE_DIR:purser-sandbox>")
endfunction()

function(purser_bench name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINKS" ${ARGN})
  if(NOT TARGET purser_bench_measure)
    add_library(purser_bench_measure STATIC EXCLUDE_FROM_ALL ${CMAKE_SOURCE_DIR}/tests/bench/measure.cpp)
    target_include_directories(purser_bench_measure PUBLIC ${CMAKE_SOURCE_DIR}/tests)
    target_link_libraries(purser_bench_measure PUBLIC Qt6::Core PRIVATE purser_warnings)
    purser_precompile(purser_bench_measure)
    add_custom_target(purser_benches)
  endif()
  add_executable(bench_${name} EXCLUDE_FROM_ALL ${ARG_SOURCES})
  target_link_libraries(bench_${name} PRIVATE purser_bench_measure purser_warnings ${ARG_LINKS})
  purser_precompile(bench_${name})
  add_dependencies(purser_benches bench_${name})
endfunction()
