#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>

namespace interleave {

/// What is written in a kitchen, and said of its actors, is translated as one text.
struct KitchenWords {
    Q_DECLARE_TR_FUNCTIONS(KitchenWords)
};

} // namespace interleave
