#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QObject>

#include "app/exporting/export_dialog.h"
#include "app/exporting/film_dialog.h"
#include "app/run/run_history.h"
#include "app/theme/theme.h"
#include "app/window/file_desk.h"

namespace interleave {

class ChartArea;

/// Makes pictures, data, films and prints of the runs that are shown.
/// Thread safety: UI thread only. What it is made from outlives it.
class Exports : public QObject {
    Q_OBJECT

public:
    /// What it works with.
    struct Parts {
        QWidget& window;
        FileDesk& desk;
        ViewSettings& view;
        const RunHistory& history;
        ChartArea& charts;
        const Theme& theme;
        const Words& words;
    };

    explicit Exports(const Parts& parts, QObject* parent = nullptr);

    // Each requires that there are runs.
    void exportPicture();
    void exportData();
    void exportKitchen();
    /// Just what is seen: whoever wants all of it shows all of it first.
    void copyPicture();
    void printPicture();

private:
    ExportOffer offer() const;
    void exportTo(const std::vector<FileKind>& kinds, const ExportRequest& request, const QString& title);
    bool prepareKitchen();
    FilmOffer filmOffer() const;
    void makeFilm(const FilmRequest& request, const FileTarget& target);
    QString scenarioName() const;

    Parts m_parts;
};

} // namespace interleave
