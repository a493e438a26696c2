#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/answer_field.h"
#include "app/theme/theme.h"

namespace interleave {

class CurveAxes;

/// A curve, drawn on empty axes; once it was measured, that stands beside it.
/// Thread safety: UI thread only.
class CurveField : public AnswerField {
    Q_OBJECT

public:
    CurveField(const lesson::PredictCurve& asked, const lesson::Given& given,
               const std::optional<lesson::Curve>& measured, const Theme& theme, QWidget* parent = nullptr);
    QWidget& firstField() override;
    QString how() const override;
    /// One may go on looking at its points.
    void setDecided(bool isDecided) override;

private:
    CurveAxes* m_axes;
};

} // namespace interleave
