#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <memory>
#include <QObject>
#include <QString>

#include "app/tryout/page_process.h"

class QMenu;
class QPushButton;

namespace interleave {

class ActionCatalog;
class FileDesk;
class RunDesk;
class Setup;
class SetupPanel;
class WindowLook;
class Words;

/// Offers to try what is set up by oneself, where there is a page for it: opens one at a time, in a process of its own, and shows what
/// happened at it as a run.
/// Thread safety: UI thread only. What it is made from outlives it.
class TryActions : public QObject {
    Q_OBJECT

public:
    /// What it works with.
    struct Parts {
        ActionCatalog& catalog;
        Setup& setup;
        SetupPanel& panel;
        RunDesk& runs;
        FileDesk& files;
        const WindowLook& look;
        const Words& words;
    };

    explicit TryActions(const Parts& parts, QObject* parent = nullptr);

    void addTo(QMenu& menu) const;
    /// The file of the program that opens the page.
    void setProgram(const QString& program) { m_program = program; }
    bool isOpen() const { return m_page != nullptr; }

signals:
    /// What happened at a page is shown.
    void shown();

private:
    void addAction(PageMode mode, const QString& text, const QString& help);
    void open(PageMode mode);
    void endPage();
    void take(const std::shared_ptr<const RunSet>& runs);
    void showTaken();
    void tellEnd(const QString& text);
    void refresh();

    Parts m_parts;
    QString m_program;
    std::unique_ptr<PageProcess> m_page;      ///< null: none is open
    std::shared_ptr<const RunSet> m_recorded; ///< and not shown yet
    QPushButton* m_button = nullptr;
};

} // namespace interleave
