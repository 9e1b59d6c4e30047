#pragma once

namespace CLI {
class App;
}

namespace purser::cli {

/// Adds `rules NAME [FILE|-]` to the command line. @param exitCode  set when the verb has run
void addRulesCommand(CLI::App &application, int &exitCode);

} // namespace purser::cli
