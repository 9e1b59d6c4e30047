# purser_library(NAME SOURCES … [LINKS …] [PRIVATE_LINKS …]): one static library per context, named purser_NAME.
# purser_test(NAME LABEL unit|ui|real|slow SOURCES … [LINKS …] [GUI]): one test program, run by ctest as NAME.
# purser_bench(NAME SOURCES … [LINKS …]): one measuring program (tests/bench/README.md), built only on demand.

add_compile_options(-fPIC)

add_library(purser_warnings INTERFACE)
target_compile_options(purser_warnings INTERFACE
  $<$<CXX_COMPILER_ID:GNU,Clang>:-Wall;-Wextra;-Wpedantic;-Wshadow;-Wconversion;-Wold-style-cast;-Wnon-virtual-dtor;-Woverloaded-virtual;-Werror=switch>
  $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>
  $<$<CXX_COMPILER_ID:MSVC>:/W4;/permissive-;/utf-8>)
target_compile_definitions(purser_warnings INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII
  QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH
  QT_NO_KEYWORDS QT_STRICT_ITERATORS)

# One precompiled header for every library and program and one for every test: building it costs more than most files do.
set(PURSER_PRECOMPILED <QByteArray> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QSet> <QString> <QStringList>
  <QVariant> <algorithm> <chrono> <functional> <map> <memory> <optional> <string> <tuple> <variant> <vector>)

function(purser_precompile target)
  if(PURSER_PCH)
    target_precompile_headers(${target} REUSE_FROM purser_pch)
  endif()
endfunction()

if(PURSER_PCH)
  file(WRITE ${CMAKE_BINARY_DIR}/pch/empty.cpp "")
  add_library(purser_pch STATIC ${CMAKE_BINARY_DIR}/pch/empty.cpp)
  target_link_libraries(purser_pch PRIVATE Qt6::Core purser_warnings)
  target_precompile_headers(purser_pch PRIVATE ${PURSER_PRECOMPILED})
  set_target_properties(purser_pch PROPERTIES AUTOMOC OFF AUTORCC OFF)
  if(PURSER_TESTS)
    find_package(GTest REQUIRED)
    add_library(purser_test_pch STATIC ${CMAKE_BINARY_DIR}/pch/empty.cpp)
    target_link_libraries(purser_test_pch PRIVATE Qt6::Core GTest::gtest GTest::gmock purser_warnings)
    target_precompile_headers(purser_test_pch PRIVATE ${PURSER_PRECOMPILED} <gtest/gtest.h>)
    set_target_properties(purser_test_pch PROPERTIES AUTOMOC OFF AUTORCC OFF)
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
