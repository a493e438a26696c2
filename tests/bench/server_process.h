#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <chrono>
#include <cstdio>
#include <optional>
#include <string>

namespace interleave::bench {

/// A server in a process of its own, while it lives.
class ServerProcess {
public:
    /// By what it is ended.
    enum class End { Input, Interruption };

    /// Runs a command of the shell. On its first line it says its port, alone or in an address; without one where it does not.
    ServerProcess(const std::string& command, End end);
    ~ServerProcess();
    ServerProcess(const ServerProcess&) = delete;
    ServerProcess& operator=(const ServerProcess&) = delete;

    std::optional<unsigned short> port() const { return m_port; }
    /// What it has in memory, and its core time so far; 0 where the system does not tell.
    double residentKilobytes() const;
    std::chrono::duration<double> used() const;

private:
    const End m_end;
    std::FILE* m_said = nullptr;
    int m_input = -1;
    int m_process = -1;
    std::optional<unsigned short> m_port;
};

} // namespace interleave::bench
