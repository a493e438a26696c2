#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <map>
#include <QObject>
#include <QString>
#include <string>

class QMenu;

namespace interleave {

class ActionCatalog;
class LessonDesk;
class Words;

/// Offers the lessons of the course, and those of one's own: enters them into the catalog, makes their menu, and marks those that were
/// finished.
/// Thread safety: UI thread only. What it is made from outlives it.
class LessonActions : public QObject {
    Q_OBJECT

public:
    LessonActions(ActionCatalog& catalog, LessonDesk& desk, const Words& words, QObject* parent = nullptr);

    void addTo(QMenu& menu) const;

private:
    void addCourse();
    void addOthers();
    void addAnswers();
    void mark();

    ActionCatalog& m_catalog;
    LessonDesk& m_desk;
    const Words& m_words;
    std::map<std::string, QString> m_actions; ///< by the id of the lesson
};

} // namespace interleave
