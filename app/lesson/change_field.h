#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFormLayout>
#include <QWidget>

#include "app/scenario/setup.h"
#include "core/lesson/lesson.h"

namespace interleave {

/// What a step lets be changed before it is run: parameters, and the models.
/// Thread safety: UI thread only. `setup` outlives it.
class ChangeField : public QWidget {
    Q_OBJECT

public:
    /// Requires: the setup has the lesson's scenario.
    ChangeField(const lesson::Change& change, Setup& setup, const Words& words, QWidget* parent = nullptr);

    /// Where the keyboard begins; null: nothing may be changed.
    QWidget* firstField() { return m_first; }

private:
    void addModel(QFormLayout& form, Side side);
    void add(QFormLayout& form, const QString& name, QWidget& field);

    Setup& m_setup;
    const Words& m_words;
    QWidget* m_first = nullptr;
};

} // namespace interleave
