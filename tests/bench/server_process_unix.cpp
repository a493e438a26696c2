// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/server_process.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sstream>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace interleave::bench {

namespace {

/// The number after the last colon, or the first one: "http://127.0.0.1:41234/ ...", "41234".
std::optional<unsigned short> portIn(const std::string& line)
{
    const std::size_t colon = line.rfind(':');
    const int port = std::atoi(line.c_str() + (colon == std::string::npos ? 0 : colon + 1));
    return port > 0 && port < 65'536 ? std::optional(static_cast<unsigned short>(port)) : std::nullopt;
}

} // namespace

ServerProcess::ServerProcess(const std::string& command, End end) : m_end(end)
{
    std::array<int, 2> input{};
    std::array<int, 2> output{};
    if (pipe2(input.data(), O_CLOEXEC) != 0 || pipe2(output.data(), O_CLOEXEC) != 0)
        return;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, input[0], STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, output[1], STDOUT_FILENO);
    std::string line = "exec " + command;
    std::array<char*, 4> words{const_cast<char*>("sh"), const_cast<char*>("-c"), line.data(), nullptr};
    if (posix_spawn(&m_process, "/bin/sh", &actions, nullptr, words.data(), environ) != 0)
        m_process = -1;
    posix_spawn_file_actions_destroy(&actions);
    ::close(input[0]);
    ::close(output[1]);
    m_input = input[1];
    m_said = fdopen(output[0], "r");
    std::array<char, 200> first{};
    if (m_said && std::fgets(first.data(), first.size(), m_said))
        m_port = portIn(first.data());
}

ServerProcess::~ServerProcess()
{
    if (m_input >= 0)
        ::close(m_input);
    if (m_process > 0 && m_end == End::Interruption)
        ::kill(m_process, SIGINT);
    if (m_said) {
        while (std::fgetc(m_said) != EOF) { // it may have much to say before it ends
        }
        std::fclose(m_said);
    }
    if (m_process > 0)
        ::waitpid(m_process, nullptr, 0);
}

double ServerProcess::residentKilobytes() const
{
    std::ifstream status("/proc/" + std::to_string(m_process) + "/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmRSS:"))
            return std::stod(line.substr(6));
    }
    return 0;
}

std::chrono::duration<double> ServerProcess::used() const
{
    std::ifstream file("/proc/" + std::to_string(m_process) + "/stat");
    const std::string line{std::istreambuf_iterator<char>(file), {}};
    std::istringstream rest(line.substr(std::min(line.size(), line.rfind(')') + 1)));
    const std::vector<std::string> words{std::istream_iterator<std::string>(rest), {}};
    constexpr std::size_t kUser = 11; // fields 14 and 15 of proc(5); the third is the first of these
    if (words.size() <= kUser + 1)
        return {};
    const double ticks = std::stod(words[kUser]) + std::stod(words[kUser + 1]);
    return std::chrono::duration<double>(ticks / static_cast<double>(sysconf(_SC_CLK_TCK)));
}

} // namespace interleave::bench
