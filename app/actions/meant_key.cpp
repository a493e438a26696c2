// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/meant_key.h"

#include <algorithm>
#include <array>
#include <QAction>
#include <QKeyEvent>
#include <QString>
#include <QWidget>

namespace interleave {

namespace {

constexpr int kLastLatin = 0xff;          ///< of the letters of western Europe
constexpr int kFirstNoLetter = 0x1000000; ///< Esc, arrows ...

/// Letters and the keys at whose places most layouts of their script have them.
struct Layout {
    QStringView letters;
    QStringView keys;
};

constexpr std::array kLayouts{
    Layout{u"йцукенгшщзфывапролдячсмитьбюі", u"QWERTYUIOPASDFGHJKLZXCVBNM,.S"},
    Layout{u"ςερτυθιοπασδφγηξκλζχψωβνμ", u"WERTYUIOPASDFGHJKLZXCVBNM"},
};

/// Where the system does not say at which place a key is.
std::optional<int> usualKeyOf(QChar letter)
{
    for (const Layout& layout : kLayouts) {
        if (const qsizetype place = layout.letters.indexOf(letter); place >= 0)
            return layout.keys[place].unicode();
    }
    return std::nullopt;
}

} // namespace

int meantKey(const QKeyEvent& event)
{
    if (event.key() <= kLastLatin || event.key() >= kFirstNoLetter)
        return event.key();
    if (const std::optional<Qt::Key> key = latinKeyAt(event.nativeScanCode(), event.nativeVirtualKey()))
        return *key;
    const QString text = event.text(); // a final sigma is another key than the other one, and both have one capital
    const QChar letter = text.isEmpty() ? QChar(static_cast<char16_t>(event.key())) : text[0];
    return usualKeyOf(letter.toLower()).value_or(event.key());
}

bool triggerMeant(const QWidget& widget, const QKeyEvent& event)
{
    const int key = meantKey(event);
    if (key == event.key())
        return false;
    const QKeySequence keys(QKeyCombination(event.modifiers() & ~Qt::KeypadModifier, static_cast<Qt::Key>(key)));
    const QList<QAction*> actions = widget.actions();
    const auto action = std::ranges::find_if(actions, [&](const QAction* each) {
        return each->isEnabled() && each->shortcuts().contains(keys);
    });
    if (action == actions.end())
        return false;
    (*action)->trigger();
    return true;
}

} // namespace interleave
