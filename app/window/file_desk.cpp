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

QString filterOf(const FileKind& kind)
{
    return kind.extension.isEmpty() ? FileDesk::tr("%1 (*)").arg(kind.title)
                                    : FileDesk::tr("%1 (*.%2)").arg(kind.title, kind.extension);
}

/// The kind whose filter was chosen, unless the name that was typed is of another one.
FileKind kindOf(const QString& path, const QString& filter, const std::vector<FileKind>& kinds)
{
    const QString suffix = QFileInfo(path).suffix().toLower(); // "CHART.PNG" is a PNG too
    const auto chosen = std::ranges::find_if(kinds, [&](const FileKind& kind) { return filterOf(kind) == filter; });
    const FileKind& usual = chosen == kinds.end() ? kinds.front() : *chosen;
    if (usual.extension == suffix)
        return usual;
    const auto typed = std::ranges::find(kinds, suffix, &FileKind::extension);
    return typed == kinds.end() ? usual : *typed;
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

QStringList FileDesk::askToOpenSeveral(const QString& title, const QStringList& filters)
{
    QFileDialog dialog(&m_window, title, folder());
    dialog.setFileMode(QFileDialog::ExistingFiles);
    dialog.setNameFilters(filters);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles() : QStringList();
}

std::optional<FileTarget> FileDesk::askTarget(const std::vector<FileKind>& kinds, const QString& title,
                                              const QString& name, Existing existing)
{
    QFileDialog dialog(&m_window, title, folder());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setOption(QFileDialog::DontConfirmOverwrite, existing == Existing::Kept);
    QStringList filters;
    for (const FileKind& kind : kinds)
        filters << filterOf(kind);
    dialog.setNameFilters(filters);
    const QString extension = kinds.front().extension;
    dialog.setDefaultSuffix(extension);
    connect(&dialog, &QFileDialog::filterSelected, this,
            [&](const QString& filter) { dialog.setDefaultSuffix(kindOf({}, filter, kinds).extension); });
    dialog.selectFile(extension.isEmpty() ? name : QStringLiteral("%1.%2").arg(name, extension));
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return std::nullopt;
    const QString path = dialog.selectedFiles().constFirst();
    m_view.exportFolder = QFileInfo(path).absolutePath();
    return FileTarget{path, kindOf(path, dialog.selectedNameFilter(), kinds)};
}

Result<bool> FileDesk::waitsFor(const QString& title, Background::Work work)
{
    m_isBusy = true;
    Result<bool> isDone = doInBackground(title, std::move(work), &m_window);
    m_isBusy = false;
    return isDone;
}

bool FileDesk::write(const FileTarget& target, const std::function<Result<Done>(const Watch&)>& work,
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
    connect(this, &FileDesk::takenBack, &box, &QDialog::accept);
    box.exec();
}

} // namespace interleave
