// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/file_desk.h"

#include <algorithm>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QStandardPaths>
#include <utility>

#include "app/i18n/qt_words.h"
#include "app/run/waiting.h"

namespace interleave {

namespace {

QString filterOf(const ExportFormat& format)
{
    return format.extension.isEmpty() ? FileDesk::tr("%1 (*)").arg(format.title)
                                      : FileDesk::tr("%1 (*.%2)").arg(format.title, format.extension);
}

/// The format whose filter was chosen, unless the name that was typed is of another one.
ExportFormat formatOf(const QString& path, const QString& filter, const std::vector<ExportFormat>& formats)
{
    const QString suffix = QFileInfo(path).suffix().toLower(); // "CHART.PNG" is a PNG too
    const auto chosen =
        std::ranges::find_if(formats, [&](const ExportFormat& format) { return filterOf(format) == filter; });
    const ExportFormat& usual = chosen == formats.end() ? formats.front() : *chosen;
    if (usual.extension == suffix)
        return usual;
    const auto typed = std::ranges::find(formats, suffix, &ExportFormat::extension);
    return typed == formats.end() ? usual : *typed;
}

} // namespace

std::filesystem::path fileOf(const QString& path)
{
    return QFileInfo(path).filesystemAbsoluteFilePath();
}

FileDesk::FileDesk(QWidget& window, ViewSettings& view, const Words& words)
    : QObject(&window), m_window(window), m_view(view), m_words(words)
{
}

QString FileDesk::folder() const
{
    return m_view.exportFolder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                         : m_view.exportFolder;
}

std::optional<QString> FileDesk::askToOpen(const QString& title, const QStringList& filters)
{
    QFileDialog dialog(&m_window, title, folder());
    dialog.setFileMode(QFileDialog::ExistingFile);
    dialog.setNameFilters(filters);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return std::nullopt;
    return dialog.selectedFiles().constFirst();
}

std::optional<ExportTarget> FileDesk::askTarget(const std::vector<ExportFormat>& formats, const QString& title,
                                                const QString& name)
{
    QFileDialog dialog(&m_window, title, folder());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    for (const ExportFormat& format : formats)
        filters << filterOf(format);
    dialog.setNameFilters(filters);
    const QString extension = formats.front().extension;
    dialog.setDefaultSuffix(extension);
    connect(&dialog, &QFileDialog::filterSelected, this,
            [&](const QString& filter) { dialog.setDefaultSuffix(formatOf({}, filter, formats).extension); });
    dialog.selectFile(extension.isEmpty() ? name : QStringLiteral("%1.%2").arg(name, extension));
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return std::nullopt;
    const QString path = dialog.selectedFiles().constFirst();
    m_view.exportFolder = QFileInfo(path).absolutePath();
    return ExportTarget{path, formatOf(path, dialog.selectedNameFilter(), formats)};
}

Result<bool> FileDesk::waitsFor(const QString& title, Background::Work work)
{
    m_isBusy = true;
    Result<bool> isDone = doInBackground(title, std::move(work), &m_window);
    m_isBusy = false;
    return isDone;
}

bool FileDesk::write(const ExportTarget& target, const std::function<Result<Done>(const Watch&)>& work,
                     const QString& title, const QString& success)
{
    Result<Done> written = Done{};
    const Result<bool> isDone = waitsFor(title, [&written, work](const Watch& watch) -> Background::Delivery {
        return [&written, result = work(watch)] { written = result; };
    });
    if (isDone && !*isDone) {
        emit said(tr("Stopped. Nothing was written."));
        return false;
    }
    if (!isDone)
        written = isDone.error();
    if (written)
        m_view.exportFolder = QFileInfo(target.path).absolutePath();
    tell(written, success);
    return written.hasValue();
}

void FileDesk::tell(const Result<Done>& result, const QString& success)
{
    if (result)
        emit said(success);
    else
        warn(toQString(m_words, result.error().message));
}

/// Some of it may come from a file: it is plain text, whatever it looks like.
void FileDesk::warn(const QString& text)
{
    QMessageBox box(QMessageBox::Warning, tr("Interleave"), text, QMessageBox::Ok, &m_window);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

} // namespace interleave
