#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QObject>

class QMainWindow;
class QToolButton;
class QWidget;

namespace interleave {

class RunButton;
class RunControls;
class RunDesk;
class Setup;
class SetupPanel;
class SetupStrip;
class Theme;
class Words;

/// Where one chooses what to run, and runs it: in an area of its own, or where there is little width in a strip above the answer. The
/// area can be lent to something else.
/// Thread safety: UI thread only. What it is made from outlives it.
class SetupPlace : public QObject {
    Q_OBJECT

public:
    SetupPlace(RunDesk& runs, Setup& setup, const Words& words, const Theme& theme, QMainWindow& window);

    QWidget& area() { return *m_area; }
    QWidget& strip() { return *m_strip; }
    SetupPanel& panel() { return *m_panel; }
    RunControls& controls() { return *m_controls; }
    /// Without an action until somebody gives it one.
    QToolButton& manyButton() { return *m_manyButton; }

    void setTheme(const Theme& theme);
    /// What one chooses cannot be changed while runs are on.
    void setBusy(bool busy);
    /// The area, whatever the width.
    void setShown(bool shown);
    /// Something else stands in the place of all settings, however narrow the window; null: they are back.
    void host(QWidget* guest);
    /// Area or strip, as the width of the window has room for.
    void adapt(const Theme& theme);
    /// Run is where it can be seen, and has the focus unless something else has.
    void focusRun();

signals:
    void areaShown(bool shown);

private:
    void createArea(RunDesk& runs, Setup& setup, const Words& words, const Theme& theme);
    void createStrip(RunDesk& runs, Setup& setup, const Words& words);
    void fold();
    QWidget& runButton();

    QMainWindow& m_window;
    QWidget* m_area = nullptr;
    QWidget* m_settings = nullptr; ///< in the area, unless there is a guest
    QWidget* m_guest = nullptr;
    SetupPanel* m_panel = nullptr;
    RunControls* m_controls = nullptr;
    QWidget* m_strip = nullptr;
    RunButton* m_stripRun = nullptr;
    SetupStrip* m_setupStrip = nullptr;
    QToolButton* m_manyButton = nullptr;
    int m_width = 0;      ///< of the area
    int m_leastWidth = 0; ///< where it stays in narrow windows
    bool m_isNarrow = false;
    bool m_isFolded = false; ///< into the strip
};

} // namespace interleave
