# What `cmake --install` puts into a prefix: the program, the library with its package for find_package(newsglass), the model, the schema.
include(CMakePackageConfigHelpers)
include(GNUInstallDirs)

# The layers of core/ as the one archive libnewsglass.a; `newsglass::newsglass` to whoever links it.
add_library(newsglass_library STATIC $<TARGET_OBJECTS:newsglass_core> $<TARGET_OBJECTS:newsglass_report> $<TARGET_OBJECTS:newsglass_export>)
set_target_properties(newsglass_library PROPERTIES OUTPUT_NAME newsglass EXPORT_NAME newsglass LINKER_LANGUAGE CXX)
target_compile_features(newsglass_library INTERFACE cxx_std_20)
# The headers of the layers name each other from their own folder, which is no place for those of other libraries.
target_include_directories(newsglass_library INTERFACE
  $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}> $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}/newsglass/core>)

set(data_folder ${CMAKE_INSTALL_DATADIR}/newsglass)
set(package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/newsglass)
install(TARGETS newsglass RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(TARGETS newsglass_library EXPORT newsglass ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
install(DIRECTORY include/newsglass DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(DIRECTORY core/ DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/newsglass/core FILES_MATCHING PATTERN *.h PATTERN *.def
  # These need nlohmann/json, which the library's users need not have.
  PATTERN json_output.h EXCLUDE PATTERN read_json.h EXCLUDE PATTERN json_document.h EXCLUDE PATTERN json_comparison.h EXCLUDE
  PATTERN correction_json.h EXCLUDE)
install(FILES ${NEWSGLASS_BUNDLE} DESTINATION ${data_folder})
install(DIRECTORY docs/schema DESTINATION ${data_folder})
install(FILES LICENSE data/SOURCES.md README.md DESTINATION ${CMAKE_INSTALL_DOCDIR})

install(EXPORT newsglass NAMESPACE newsglass:: FILE newsglass-targets.cmake DESTINATION ${package_folder})
configure_package_config_file(cmake/newsglass-config.cmake.in newsglass-config.cmake INSTALL_DESTINATION ${package_folder} PATH_VARS data_folder)
write_basic_package_version_file(newsglass-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/newsglass-config.cmake ${CMAKE_CURRENT_BINARY_DIR}/newsglass-config-version.cmake
  DESTINATION ${package_folder})
