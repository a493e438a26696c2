#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <map>
#include <QObject>
#include <QString>
#include <set>
#include <string>

class QMenuBar;

namespace interleave {

class ActionCatalog;
class LessonDesk;

/// Offers the lessons of the course, and those of one's own: enters them into the catalog, makes their menu, and marks those that were
/// finished.
/// Thread safety: UI thread only. Catalog and desk outlive it.
class LessonActions : public QObject {
    Q_OBJECT

public:
    LessonActions(ActionCatalog& catalog, LessonDesk& desk, QObject* parent = nullptr);

    void addMenu(QMenuBar& bar) const;

private:
    void addCourse();
    void addOthers();
    void mark();

    ActionCatalog& m_catalog;
    LessonDesk& m_desk;
    std::map<std::string, QString> m_actions; ///< by the id of the lesson
    std::set<int> m_parts;                    ///< of the course
};

} // namespace interleave
