# purser_library(NAME SOURCES … [LINKS …] [PRIVATE_LINKS …]): one static library per context, named purser_NAME.
# purser_test(NAME LABEL unit|ui|real|slow SOURCES … [LINKS …] [GUI]): one test program, run by ctest as NAME.

add_compile_options(-fPIC)

add_library(purser_warnings INTERFACE)
target_compile_options(purser_warnings INTERFACE
  $<$<CXX_COMPILER_ID:GNU,Clang>:-Wall;-Wextra;-Wpedantic;-Wshadow;-Wconversion;-Wold-style-cast;-Wnon-virtual-dtor;-Woverloaded-virtual;-Werror=switch>
  $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>
  $<$<CXX_COMPILER_ID:MSVC>:/W4;/permissive-;/utf-8>)
target_compile_definitions(purser_warnings INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII
  QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH
  QT_NO_KEYWORDS QT_STRICT_ITERATORS)

function(purser_precompile target)
  if(PURSER_PCH)
    target_precompile_headers(${target} PRIVATE <QtCore> <algorithm> <chrono> <functional> <map> <memory> <optional>
      <ranges> <string> <tuple> <variant> <vector>)
  endif()
endfunction()

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
    target_precompile_headers(test_${name} PRIVATE <QtCore> <gtest/gtest.h> <algorithm> <map> <memory> <optional>
      <string> <vector>)
  endif()
  add_test(NAME ${name} COMMAND test_${name})
  set_tests_properties(${name} PROPERTIES LABELS "${ARG_LABEL}" TIMEOUT 600)
endfunction()
