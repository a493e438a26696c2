#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QProxyStyle>

#include "app/theme/theme.h"

class QStyleOptionMenuItem;

class QApplication;

namespace interleave {

/// Fusion with our own buttons, fields, lists and focus ring, so that the program looks alike on every system and each colour
/// comes from the theme. See button_role.h for the filled and the stop button.
/// Thread safety: UI thread only.
class InterleaveStyle : public QProxyStyle {
    Q_OBJECT

public:
    explicit InterleaveStyle(const Theme& theme);

    QPalette standardPalette() const override { return m_theme.palette(); }
    void polish(QWidget* widget) override;
    void unpolish(QWidget* widget) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget = nullptr) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                           const QWidget* widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option = nullptr, const QWidget* widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption* option = nullptr, const QWidget* widget = nullptr,
                  QStyleHintReturn* data = nullptr) const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void drawButtonLabel(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawMenuItem(const QStyleOptionMenuItem& option, QPainter* painter, const QWidget* widget) const;
    void drawListItem(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    QRect scrollBarPart(const QStyleOptionComplex* option, SubControl part) const;

    Theme m_theme;
};

/// Makes `theme` that of the whole program: style, palette, font. May be called again at any time; widgets with a font of
/// their own (TextRole other than Body) are to be told by their owner.
void applyTheme(QApplication& application, const Theme& theme);

} // namespace interleave
