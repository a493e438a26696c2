#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <filesystem>
#include <grp.h>
#include <unistd.h>

namespace interleave {

/// While it lives, a test that the administrator runs is somebody who may not do everything, and owns these places. Whoever
/// else runs it stays who he is. Unix alone.
/// Thread safety: changes the whole process.
class OrdinaryUser {
public:
    explicit OrdinaryUser(std::initializer_list<std::filesystem::path> owned)
    {
        if (geteuid() != 0)
            return;
        for (const std::filesystem::path& path : owned)
            m_isPossible = lchown(path.c_str(), kUser, kGroup) == 0 && m_isPossible;
        m_isPossible = m_isPossible && setgroups(0, nullptr) == 0 && setegid(kGroup) == 0 && seteuid(kUser) == 0;
        m_wasRoot = true;
    }
    OrdinaryUser(const OrdinaryUser&) = delete;
    OrdinaryUser& operator=(const OrdinaryUser&) = delete;
    ~OrdinaryUser()
    {
        const gid_t group = 0;
        if (m_wasRoot && (seteuid(0) != 0 || setegid(0) != 0 || setgroups(1, &group) != 0))
            std::abort(); // what comes next would be tried as somebody else
    }

    /// Else there is only the administrator here.
    bool isPossible() const { return m_isPossible; }

private:
    static constexpr uid_t kUser = 65534;
    static constexpr gid_t kGroup = 65534;

    bool m_isPossible = true;
    bool m_wasRoot = false;
};

} // namespace interleave
