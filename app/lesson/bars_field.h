#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/answer_field.h"
#include "app/theme/theme.h"

class QPushButton;

namespace interleave {

class BarsTable;

/// Who computes when, drawn on an empty chart. An empty one is no answer.
/// Thread safety: UI thread only.
class BarsField : public AnswerField {
    Q_OBJECT

public:
    BarsField(const lesson::PredictBars& asked, const lesson::Given& given, const Theme& theme, QWidget* parent = nullptr);
    QWidget& firstField() override;

private:
    void tell();

    BarsTable* m_table;
    QPushButton* m_clear;
};

} // namespace interleave
