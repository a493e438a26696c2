#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDialog>

#include "app/theme/theme.h"

namespace interleave {

/// What is asked at the very first start: the first lesson, or the free lab. Both are offered alike.
/// Thread safety: UI thread only.
class WelcomeDialog : public QDialog {
    Q_OBJECT

public:
    explicit WelcomeDialog(const Theme& theme, QWidget* parent = nullptr);

signals:
    void lessonAsked();
    void courseAsked();

private:
    QWidget* createOffer(const char* name, const QString& title, const QString& about, const Theme& theme);
};

} // namespace interleave
