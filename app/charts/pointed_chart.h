#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <QImage>
#include <QWidget>

#include "app/theme/theme.h"

namespace interleave {

/// A picture of many places of which one is present: pointer and keys go from one to the next and hear of each in words; a click or
/// Enter chooses it. What is painted is kept until something changes.
/// Thread safety: UI thread only.
class PointedChart : public QWidget {
    Q_OBJECT

public:
    explicit PointedChart(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Whether the title stands over the picture in the widget, as it always does in `paint`.
    void setTitleShown(bool isShown);

    /// What keys and pointer are at, by its id.
    std::optional<std::size_t> present() const;
    /// The first that has this id; none: nothing is present. Says nothing.
    void setPresent(std::optional<std::size_t> id);
    /// What is said of what is present; empty where nothing is.
    QString presentWords() const;
    /// The middle of what has an id, in the widget's coordinates; for tests, and for whoever points at it.
    std::optional<QPoint> positionOf(std::size_t id) const;

    /// The whole picture with its title into another device, scaled so that it is as wide as a page; its height is that of `target`.
    void paint(QPainter& painter, const QRectF& target, const Theme& theme) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosen(std::size_t id);
    /// Empty when the pointer and the keys are at nothing.
    void hovered(const QString& words);

protected:
    /// What there is: places by number, from 0.
    virtual std::optional<std::size_t> numberOf(std::size_t id) const = 0;
    virtual std::size_t idOf(std::size_t number) const = 0;
    /// For a tip: line by line, the first one says what it is.
    virtual QStringList linesOf(std::size_t number) const = 0;
    /// In the widget's coordinates.
    virtual QRectF placeOf(std::size_t number) const = 0;
    virtual std::optional<std::size_t> nearest(const QPointF& place) const = 0;
    /// Where an arrow, Home or End leads; none: there is nothing.
    virtual std::optional<std::size_t> stepped(std::optional<std::size_t> from, int key) const = 0;
    /// Requires: the painter's unit is a pixel at which the theme's lengths are.
    virtual void paintPicture(QPainter& painter, const QSizeF& size, const Theme& theme, bool hasTitle) const = 0;
    virtual void paintRing(QPainter& painter, std::size_t number) const = 0;
    /// Where the plot is in the widget, for this size and theme.
    virtual QRectF placePlot() const = 0;

    /// The picture is another one. What was present before is so again, if there is something with its id.
    void pictureChanged(const QString& title, const QString& inWords, std::optional<std::size_t> presentBefore);
    const Theme& theme() const { return m_theme; }
    /// As it was placed last: anew only for another size, theme or picture.
    const QRectF& plot() const;
    bool isTitleShown() const { return m_isTitleShown; }

    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    enum class By { Pointer, Keys };
    void go(std::optional<std::size_t> number, By by);
    void forgetPicture();

    Theme m_theme;
    QString m_title;
    mutable std::optional<QRectF> m_plot; ///< none: to be placed anew
    QImage m_kept;                        ///< the picture without ring and tip; null: to be painted anew
    std::optional<std::size_t> m_present;
    By m_by = By::Keys;
    bool m_isTitleShown = true;
};

} // namespace interleave
