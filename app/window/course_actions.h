#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QObject>

class QMenu;
class QWidget;

namespace interleave {

class ActionCatalog;
class LessonDesk;
class WindowLook;
class Words;

/// Offers the page of the course, what its words mean, and at a first start where to begin; and the lessons of one's own folder.
/// Thread safety: UI thread only. What it is made from outlives it.
class CourseActions : public QObject {
    Q_OBJECT

public:
    /// What it works with.
    struct Parts {
        QWidget& window;
        ActionCatalog& catalog;
        LessonDesk& lessons;
        const WindowLook& look;
        const Words& words;
    };

    explicit CourseActions(const Parts& parts, QObject* parent = nullptr);

    /// Those of the folder in a menu of their own, looked for whenever `menu` opens.
    void addOwn(QMenu& menu) const;
    /// The first lesson and the free lab, alike.
    void offerStart();

signals:
    /// A lesson shall be presented: its number or name, or its file.
    void presentAsked(const QString& name);

private:
    void showCourse();
    void explain(const QString& word);
    void fillOwn(QMenu& menu) const;

    Parts m_parts;
};

} // namespace interleave
