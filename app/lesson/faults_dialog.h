#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDialog>
#include <QStringList>

#include "app/theme/theme.h"

namespace interleave {

/// All faults of a lesson's file, each with its line and what to do; or that there are none.
/// Thread safety: UI thread only.
class FaultsDialog : public QDialog {
    Q_OBJECT

public:
    FaultsDialog(const QString& file, const QStringList& faults, const Theme& theme, QWidget* parent = nullptr);
};

} // namespace interleave
