#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme/button_role.h"
#include "app/theme/theme.h"

class QPainter;
class QRect;
class QRectF;
class QStyleOption;
class QStyleOptionComplex;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;

/// What InterleaveStyle draws, one function for each thing. Flat, 1 px borders, radius 4, a 2 px focus ring inside the widget.
namespace interleave::controls {

inline constexpr double kRadius = 4;

enum class ChevronDirection { Up, Down };

/// Is it drawn as a filled button: the primary one while it can be pressed, or one that is switched on?
bool isFilled(const QStyleOption& option, ButtonRole role);

void drawFocusRing(QPainter& painter, const QRectF& rect, const Theme& theme);
void drawButton(QPainter& painter, const QStyleOption& option, ButtonRole role, const Theme& theme);
void drawToolButton(QPainter& painter, const QStyleOption& option, const Theme& theme);
/// Ground, border and, if it has focus, ring of a field: line edit, spin box, combo box.
void drawField(QPainter& painter, const QStyleOption& option, const Theme& theme);
/// Border of a list, table or view.
void drawFrame(QPainter& painter, const QStyleOption& option, const Theme& theme);
void drawMenuFrame(QPainter& painter, const QStyleOption& option, const Theme& theme);
void drawMenuSeparator(QPainter& painter, const QStyleOption& option, const Theme& theme);
void drawGroupBox(QPainter& painter, const QStyleOption& option, const Theme& theme);
void drawChevron(QPainter& painter, const QRectF& rect, ChevronDirection direction, const QColor& color, const Theme& theme);
void drawCheckBox(QPainter& painter, const QStyleOption& option, const Theme& theme);
void drawRadioButton(QPainter& painter, const QStyleOption& option, const Theme& theme);
void drawSpinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QRect& up, const QRect& down, const Theme& theme);
void drawSlider(QPainter& painter, const QStyleOptionSlider& option, const QRect& groove, const QRect& handle,
                const Theme& theme);
void drawScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle, const Theme& theme);
void drawProgressGroove(QPainter& painter, const QStyleOption& option, const Theme& theme);
void drawProgressContents(QPainter& painter, const QStyleOptionProgressBar& option, const Theme& theme);
void drawHeaderSection(QPainter& painter, const QStyleOptionHeader& option, const Theme& theme);
/// Ground of a list's or table's item: hover, and for a selected one a bar at its leading edge, so that it is not colour alone.
void drawItemGround(QPainter& painter, const QStyleOption& option, const Theme& theme);

} // namespace interleave::controls
