#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAccessible>
#include <QString>

class QWidget;

namespace interleave {

/// Has a screen reader say a sentence, wherever the keyboard is: after what it has to say of the focus. Nobody is told where none listens.
/// Thread safety: UI thread only, as all of Qt's accessibility is.
void announce(QWidget& about, const QString& sentence);

/// The same for what has the focus and has changed by a key, `name` being what it is called now. Where the change of a name is told with
/// that name, readers have said it.
void announceName(QWidget& focused, const QString& name);

/// Gives a widget another name, which is said if it has the focus.
void setSpokenName(QWidget& widget, const QString& name);

/// While it lives, nothing is told of widgets that are being made: a reader would take the first letters in a field for something that
/// happened where one is, and remember a class by what its base is.
/// Thread safety: UI thread only.
class Untold {
public:
    Untold();
    ~Untold();
    Untold(const Untold&) = delete;
    Untold& operator=(const Untold&) = delete;

private:
    QAccessible::UpdateHandler m_before;
};

} // namespace interleave
