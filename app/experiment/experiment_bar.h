#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/compare/notice_bar.h"

namespace interleave {

/// Says over charts and kitchen that the run shown is one of an experiment, and leads back to it. Hidden while it is not.
/// Thread safety: UI thread only.
class ExperimentBar : public NoticeBar {
    Q_OBJECT

public:
    ExperimentBar(const Theme& theme, QWidget* parent = nullptr);

    /// Of which experiment, and which of its points.
    void setPoint(const QString& experiment, const QString& point);
    void clear();
};

} // namespace interleave
