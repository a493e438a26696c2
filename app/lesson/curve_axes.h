#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <QWidget>
#include <vector>

#include "app/lesson/curve_geometry.h"
#include "app/theme/theme.h"

namespace interleave {

/// Axes on which a curve is drawn: a point for each value of what is varied. Points are dragged, and a drag across them draws the
/// curve; points that were not touched lie between their neighbours. By keys, Left and Right go from point to point, Up and Down move
/// it, with Shift a little. Once it was measured, that is drawn beside it. What is said of the present point is the name of it all to
/// screen readers.
/// Thread safety: UI thread only.
class CurveAxes : public QWidget {
    Q_OBJECT

public:
    /// What is drawn on.
    struct Scale {
        std::vector<double> at; ///< what stands below, from left to right; not empty
        QString over;           ///< what that is: "Cores"
        double least = 0;
        double most = 1; ///< above `least`
    };

    CurveAxes(const Scale& scale, const Theme& theme, QWidget* parent = nullptr);

    /// How it is drawn by keys, in a sentence.
    static QString byKeys();
    /// A value for each point; empty until one was touched.
    std::vector<double> curve() const { return throughPoints(m_set); }
    /// All of its points; none: nothing was touched. Does not tell.
    void setCurve(const std::vector<double>& values);
    /// What came out at each point.
    void setMeasured(std::vector<std::optional<double>> measured);
    /// It is looked at, and not changed any more.
    void setReadOnly(bool isReadOnly);
    /// Of the present point: "Cores 8: your guess 3.2, measured 3.4".
    QString sentence() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// By who draws.
    void drawn();
    /// Another sentence is true.
    void told(const QString& sentence);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    CurveGeometry geometry() const;
    double most() const;
    double grain() const;
    QString numberOf(double value) const;
    QString nameOf(std::size_t point) const;
    void go(int by);
    void move(double by);
    void set(std::size_t point, double value);
    void drawTo(const QPointF& place);
    void tell();
    void paintAxes(QPainter& painter, const CurveGeometry& geometry) const;
    void paintKey(QPainter& painter) const;
    void paintGuess(QPainter& painter, const CurveGeometry& geometry) const;
    void paintMeasured(QPainter& painter, const CurveGeometry& geometry) const;

    Scale m_scale;
    Theme m_theme;
    std::vector<std::optional<double>> m_set;      ///< by point; none: not touched
    std::vector<std::optional<double>> m_measured; ///< by point; empty: not yet
    std::size_t m_point = 0;                       ///< the present one
    std::optional<QPointF> m_last;                 ///< where a drag was last
    bool m_isReadOnly = false;
};

} // namespace interleave
