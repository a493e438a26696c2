#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/answer_field.h"

class QPushButton;

namespace interleave {

/// A moment is asked for, which is chosen on the chart, or that there is none.
/// Thread safety: UI thread only.
class ObserveField : public AnswerField {
    Q_OBJECT

public:
    /// Until something is measured there is nothing to choose.
    ObserveField(bool isMeasured, QWidget* parent = nullptr);
    QWidget& firstField() override;
    QString how() const override;

signals:
    /// Somebody would like to go to the chart by keys.
    void chartAsked();

private:
    QPushButton* m_chart;
};

} // namespace interleave
