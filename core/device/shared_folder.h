#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>

#include "core/machine/private_folder.h"

namespace interleave {

/// The one folder in which devices of a run have their files. Made when the first asks for it, and gone when none has it any more.
/// Thread safety: the coordinator's own.
class SharedFolder {
public:
    Result<std::shared_ptr<const PrivateFolder>> get()
    {
        if (std::shared_ptr<const PrivateFolder> folder = m_folder.lock())
            return folder;
        Result<std::unique_ptr<PrivateFolder>> made = PrivateFolder::make();
        if (!made)
            return made.error();
        std::shared_ptr<const PrivateFolder> folder = std::move(made.value());
        m_folder = folder;
        return folder;
    }

private:
    std::weak_ptr<const PrivateFolder> m_folder;
};

} // namespace interleave
