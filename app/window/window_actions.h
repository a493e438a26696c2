#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QObject>

class QMainWindow;
class QMenu;

namespace interleave {

class ActionCatalog;
class ChartActions;
class ChartArea;
class CourseActions;
class ExperimentPlace;
class Exports;
class HistoryMenu;
class HonestyDialog;
class LectureActions;
class LessonActions;
class FileDesk;
class LessonDesk;
class MetricsPanel;
class RunDesk;
class RunFiles;
class Setup;
class SetupPlace;
class TryActions;
class WindowLook;
class Words;
struct ViewSettings;

/// Offers what one can do with the window: enters it into the catalog, makes the menus of it, and says what can be done now.
/// Thread safety: UI thread only. What it is made from outlives it.
class WindowActions : public QObject {
    Q_OBJECT

public:
    /// What does it.
    struct Parts {
        QMainWindow& window;
        ActionCatalog& catalog;
        ViewSettings& view;
        const Words& words;
        Setup& setup;
        RunDesk& runs;
        RunFiles& files;
        FileDesk& fileDesk;
        Exports& exports;
        SetupPlace& place;
        LessonDesk& lessons;
        ExperimentPlace& experiments;
        WindowLook& look;
        ChartArea& charts;
        MetricsPanel& metrics;
        HonestyDialog& honesty;
    };

    explicit WindowActions(const Parts& parts, QObject* parent = nullptr);

    /// With the keys that the catalog has by then.
    void createMenus();
    /// Where to begin, at a first start.
    void offerStart();
    LectureActions& lectures() { return *m_lectures; }
    TryActions& tries() { return *m_tries; }
    /// The runs that are shown, here, whatever has been set since.
    void runShown();
    /// What is shown again, until others disturb it no more, as all runs from now on.
    void runUntilQuiet();
    /// Runs are on.
    void setBusy(bool busy);
    /// One stays with the runs that are shown.
    void setHistoryShut(bool isShut);
    /// There is something to save and to export.
    void setRunsShown(bool areShown);
    /// How often "many times" is.
    void showRepeats();

signals:
    /// The table of numbers shall be open, or one line.
    void numbersAsked(bool open);

private:
    QMenu& addMenu(const QString& title, const char* id);
    void addFileActions();
    void addRunActions();
    void addViewActions();
    void addTypeActions(const QString& menu);
    void addHelpActions();
    QMenu* createLookMenu();
    void createLanguageMenu(QMenu& view);
    void findAction();
    void showAbout();

    Parts m_parts;
    ChartActions* m_charts;
    LessonActions* m_lessons = nullptr;
    CourseActions* m_course = nullptr;
    LectureActions* m_lectures = nullptr;
    TryActions* m_tries = nullptr;
    HistoryMenu* m_history = nullptr;
};

} // namespace interleave
