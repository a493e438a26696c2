#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <functional>
#include <QObject>

#include "core/base/result.h"
#include "core/base/watch.h"

class QMainWindow;
class QMenu;
class QMenuBar;

namespace interleave {

class ActionCatalog;
class ExperimentDesk;
class FileDesk;
class RunDesk;
class Setup;
class WindowLook;
class Words;
struct FileTarget;
struct Painted;

/// Offers what one can do with experiments: to see the page, to choose one, to set up one's own, to keep and hand on what came out.
/// Thread safety: UI thread only. What it is made from outlives it.
class ExperimentActions : public QObject {
    Q_OBJECT

public:
    /// What it works with.
    struct Parts {
        QMainWindow& window;
        ActionCatalog& catalog;
        ExperimentDesk& desk;
        FileDesk& files;
        RunDesk& runs;
        Setup& setup;
        const WindowLook& look;
        const Words& words;
    };

    explicit ExperimentActions(const Parts& parts, QObject* parent = nullptr);

    void addTo(QMenuBar& menus) const;
    /// The page is seen, or charts and kitchen are.
    void setPageShown(bool isShown);

signals:
    void pageAsked(bool isShown);

private:
    void addChoices();
    void addHandingOn();
    void refresh();
    void askForOwn();
    void makeAnew();
    void write(const FileTarget& target, const std::function<Result<Done>(const Watch&)>& work);
    void save();
    void exportPicture();
    void exportRuns();
    void copyPicture();
    void copyTable();
    void print();
    Painted painted() const;
    QString fileName() const;

    Parts m_parts;
    bool m_isPageShown = false;
};

} // namespace interleave
