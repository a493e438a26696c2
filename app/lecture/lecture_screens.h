#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <QObject>
#include <QPointer>
#include <QRect>
#include <QScreen>
#include <vector>

class QWidget;

namespace interleave {

/// Which screen whom a lecture is shown on.
struct ScreenArrangement {
    QRect audience;
    std::optional<QRect> speaker{}; ///< none: there is one screen for both
    friend bool operator==(const ScreenArrangement&, const ScreenArrangement&) = default;
};

/// The speaker stays where the lecture was begun, `own`, and the audience gets another screen: of several the largest, of equal ones the first.
/// Screens that show the same, which lie over each other, are one. `isSwapped`: the other way round. Without screens both places are empty. Pure.
ScreenArrangement arrange(const std::vector<QRect>& screens, const QRect& own, bool isSwapped);

/// Follows the screens of the computer, as they come, go and change.
/// Thread safety: UI thread only.
class LectureScreens : public QObject {
    Q_OBJECT

public:
    using Arrangement = ScreenArrangement;

    /// The screen of that window is the speaker's. Where it is taken away, the primary one takes its place until it is back.
    explicit LectureScreens(const QWidget& from, QObject* parent = nullptr);

    Arrangement arrangement() const;
    void swap();

signals:
    /// Windows may have to go elsewhere.
    void changed();

private:
    void follow(QScreen* screen);
    const QScreen* own() const;

    QPointer<const QScreen> m_own; ///< the speaker's; null: it has gone
    QString m_name;                ///< by which it is known when it is back
    bool m_isSwapped = false;
};

} // namespace interleave
