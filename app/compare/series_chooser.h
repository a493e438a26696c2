#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <QWidget>

#include "app/run/run_history.h"
#include "core/base/text.h"

class QComboBox;
class QLabel;

namespace interleave {

/// Which two of the models that ran stand above and below. Hidden while there are no more than two.
/// Thread safety: UI thread only. `words` outlives it.
class SeriesChooser : public QWidget {
    Q_OBJECT

public:
    explicit SeriesChooser(const Words& words, QWidget* parent = nullptr);

    void setRuns(const ShownRuns& runs);

signals:
    void chosen(interleave::Side side, std::size_t series);

private:
    const Words& m_words;
    QLabel* m_text;
    std::array<QComboBox*, 2> m_boxes{};
};

} // namespace interleave
