#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QObject>
#include <QString>

#include "core/lecture/lecture.h"

class QMenu;
class QWidget;

namespace interleave {

class ActionCatalog;
class FileDesk;
class LectureDesk;
class LessonDesk;
class RunDesk;
class Theme;
class WindowLook;
class Words;
struct LectureResults;
struct ViewSettings;

/// Offers to present what is there: the lesson that is on, the runs that are shown, a lecture of the program or of one's own; and when a
/// lecture has ended, to keep its runs and votes.
/// Thread safety: UI thread only. What it is made from outlives it.
class LectureActions : public QObject {
    Q_OBJECT

public:
    /// What it works with.
    struct Parts {
        QWidget& window;
        ActionCatalog& catalog;
        LessonDesk& lessons;
        RunDesk& runs;
        FileDesk& files;
        const WindowLook& look;
        const ViewSettings& view;
        const Words& words;
    };

    explicit LectureActions(const Parts& parts, QObject* parent = nullptr);

    LectureDesk& desk() { return *m_desk; }
    void addTo(QMenu& menu) const;
    /// A lecture or a lesson of the program, by its name or number, or a file of one's own. Fails with what is wrong with it.
    Result<Done> present(const QString& name);
    /// The same; what is wrong with it is said in a box.
    void presentOrWarn(const QString& name);
    /// A file of one's own, once it was said what is in it; what is wrong with it is said in a box.
    void open(const QString& path);

private:
    void presentShown();
    void askAndOpen();
    void begin(lecture::Lecture lecture, std::size_t place = 0);
    Result<lecture::Lecture> lectureNamed(const QString& name) const;
    Result<lecture::Lecture> lectureIn(const QString& path) const;
    void offerToKeep(const LectureResults& results);
    void keep(const LectureResults& results);

    Parts m_parts;
    LectureDesk* m_desk;
};

/// Whether a file is a lecture.
bool isLectureFile(const QString& path);

} // namespace interleave
