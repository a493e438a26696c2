#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QStringList>
#include <QWidget>
#include <vector>

#include "app/theme/theme.h"

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace interleave {

class CurveAxes;

/// A curve as it was expected: how many times as much as at the first value.
struct GuessedCurve {
    std::size_t along = 0;     ///< axis of the experiment
    std::size_t curve = 0;     ///< of those along it
    std::vector<double> times; ///< by value; empty: nothing was drawn

    friend bool operator==(const GuessedCurve&, const GuessedCurve&) = default;
};

/// Empty axes, on which one draws what one expects before it is measured. What will come out is not known, so a curve is drawn as so many
/// times its first value.
/// Thread safety: UI thread only.
class GuessPane : public QWidget {
    Q_OBJECT

public:
    /// What may be drawn.
    struct Offer {
        std::size_t along = 0;  ///< axis of the experiment
        QStringList curves;     ///< names of the curves along it; not empty
        std::vector<double> at; ///< the values, from left to right; not empty
        QString over;           ///< what those are
        QString of;             ///< what is measured
        std::size_t usual = 0;  ///< the curve that is chosen at first
        double most = 2;        ///< so many times the first value the axis goes up to

        friend bool operator==(const Offer&, const Offer&) = default;
    };

    explicit GuessPane(const Theme& theme, QWidget* parent = nullptr);

    /// What was drawn along another axis is not shown along this one, and forgotten once something else is drawn.
    void setOffer(const Offer& offer);
    void setGuess(const GuessedCurve& guess);
    const GuessedCurve& guess() const { return m_guess; }
    void setTheme(const Theme& theme);

signals:
    void drawn();

private:
    void choose(int curve);
    bool isOfOffer() const;
    void makeAxes();
    void take(std::vector<double> times);

    Theme m_theme;
    Offer m_offer;
    GuessedCurve m_guess;
    QLabel* m_invitation;
    QComboBox* m_curves;
    QWidget* m_place; ///< of the axes, which are made anew for each offer
    QVBoxLayout* m_axesPlace;
    CurveAxes* m_axes = nullptr;
    QLabel* m_sentence;
};

} // namespace interleave
