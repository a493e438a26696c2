// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/experiment_actions.h"

#include <array>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

#include "app/actions/action_catalog.h"
#include "app/charts/pointed_chart.h"
#include "app/experiment/experiment_dialog.h"
#include "app/experiment/experiment_page.h"
#include "app/experiment/points_table.h"
#include "app/exporting/painted.h"
#include "app/exporting/picture.h"
#include "app/exporting/printing.h"
#include "app/i18n/plain_qstring.h"
#include "app/i18n/qt_words.h"
#include "app/run/run_desk.h"
#include "app/scenario/setup.h"
#include "app/window/experiment_desk.h"
#include "app/window/file_desk.h"
#include "app/window/window_look.h"
#include "core/base/file.h"
#include "core/experiment/catalog.h"
#include "core/experiment/results_csv.h"
#include "core/saving/run_file.h"

namespace interleave {

namespace {

const QString kMenu = QStringLiteral("experiments");
const QString kPageMenu = QStringLiteral("experiments.page");
const QString kShow = QStringLiteral("experiments.show");
constexpr QSize kPictureSize{1120, 700};

QString actionOf(const experiment::BuiltIn& builtIn)
{
    return QStringLiteral("experiment.") + fromView(builtIn.id);
}

/// Fails where it would be too large.
Result<QByteArray> bytesOf(const Painted& painted, const QString& kind)
{
    if (kind == QStringLiteral("svg"))
        return svgOf(painted);
    if (kind == QStringLiteral("pdf"))
        return pdfOf(painted);
    const Result<QImage> image = imageOf(painted, kUsualScale);
    if (!image)
        return image.error();
    return pngOf(*image);
}

} // namespace

ExperimentActions::ExperimentActions(const Parts& parts, QObject* parent) : QObject(parent), m_parts(parts)
{
    addChoices();
    addHandingOn();
    auto* more = new QMenu(&m_parts.desk.page());
    m_parts.catalog.fill(*more, kPageMenu);
    m_parts.desk.page().setMenu(*more);
    connect(&m_parts.desk, &ExperimentDesk::changed, this, &ExperimentActions::refresh);
    connect(&m_parts.runs, &RunDesk::changed, this, &ExperimentActions::refresh);
    refresh();
}

void ExperimentActions::addChoices()
{
    m_parts.catalog
        .addToggle({.id = kShow,
                    .text = tr("&Page of experiments"),
                    .help =
                        tr("Not one run but a curve: measures where one thing changes, and shows the law behind it"),
                    .keys = {QKeySequence(Qt::Key_F4)},
                    .menu = kMenu},
                   [this](bool on) { emit pageAsked(on); });
    m_parts.catalog.addSeparator(kMenu);
    int place = 0;
    for (const experiment::BuiltIn* builtIn : experiment::builtIns()) {
        m_parts.catalog.add({.id = actionOf(*builtIn),
                             .text = toQString(m_parts.words, builtIn->title),
                             .help = toQString(m_parts.words, builtIn->question),
                             .menu = kMenu},
                            [this, place] {
                                m_parts.desk.choose(place);
                                emit pageAsked(true);
                            });
        ++place;
    }
    m_parts.catalog.addSeparator(kMenu);
    m_parts.catalog.add({.id = QStringLiteral("experiments.own"),
                         .text = tr("Set up &one of your own …"),
                         .help =
                             tr("Measures the scenario and the models that are set up, where one or two things change"),
                         .menu = kMenu},
                        [this] { askForOwn(); });
}

void ExperimentActions::addHandingOn()
{
    struct Handing {
        const char* id;
        QString text;
        QString help;
        void (ExperimentActions::*act)();
    };
    const std::array handings{Handing{"experiments.anew", tr("Make it &anew"),
                                      tr("Forgets the runs that were made and makes all again"), &ExperimentActions::makeAnew},
                              Handing{"experiments.save", tr("&Save the experiment …"),
                                      tr("Keeps all of it in a run file, with its runs"), &ExperimentActions::save},
                              Handing{"experiments.runs", tr("Export &runs as a table …"),
                                      tr("Writes a line for each run as CSV"), &ExperimentActions::exportRuns},
                              Handing{"experiments.picture", tr("&Export the picture …"),
                                      tr("Writes curves or map as SVG, PDF or PNG"), &ExperimentActions::exportPicture},
                              Handing{"experiments.copyTable", tr("Copy the &table"),
                                      tr("Copies a row for each point, for a spreadsheet"), &ExperimentActions::copyTable},
                              Handing{"experiments.copyPicture", tr("&Copy the picture"), tr("Copies curves or map"),
                                      &ExperimentActions::copyPicture},
                              Handing{"experiments.print", tr("Pr&int the picture …"), tr("Prints curves or map"),
                                      &ExperimentActions::print}};
    for (const Handing& handing : handings) {
        m_parts.catalog.add({.id = QString::fromLatin1(handing.id), .text = handing.text, .help = handing.help, .menu = kPageMenu},
                            [this, act = handing.act] { (this->*act)(); });
    }
}

void ExperimentActions::addTo(QMenuBar& menus) const
{
    QMenu* menu = menus.addMenu(tr("E&xperiments"));
    menu->setObjectName(kMenu);
    m_parts.catalog.fill(*menu, kMenu);
    menu->addSeparator();
    m_parts.catalog.fill(*menu, kPageMenu);
}

void ExperimentActions::setPageShown(bool isShown)
{
    m_isPageShown = isShown;
    m_parts.catalog.action(kShow)->setChecked(isShown);
    refresh();
}

/// What can be done now.
void ExperimentActions::refresh()
{
    const bool isBusy = m_parts.desk.isOn() || m_parts.runs.state().isBusy;
    const experiment::Results* results = m_parts.desk.results();
    const bool hasRows = results && !results->rows().empty();
    for (const ActionEntry& entry : m_parts.catalog.entries()) {
        QAction* action = m_parts.catalog.action(entry.id);
        if (entry.menu == kMenu)
            action->setEnabled(!isBusy || entry.id == kShow);
        else if (entry.menu == kPageMenu)
            action->setEnabled(m_isPageShown && !isBusy && hasRows);
    }
}

void ExperimentActions::askForOwn()
{
    ExperimentDialog dialog(m_parts.setup, m_parts.runs.controller().machine(), m_parts.words, m_parts.look.theme(),
                            &m_parts.window);
    if (dialog.exec() == QDialog::Accepted)
        m_parts.desk.setUp(dialog.experiment());
}

void ExperimentActions::makeAnew()
{
    QMessageBox box(QMessageBox::Question,
                    tr("Interleave"), tr("The runs that were made will be replaced by new ones. What was saved in a file of its own stays."),
                    QMessageBox::Cancel, &m_parts.window);
    const QPushButton* anew = box.addButton(tr("&Make it anew"), QMessageBox::AcceptRole);
    box.exec();
    if (box.clickedButton() == static_cast<const QAbstractButton*>(anew))
        m_parts.desk.makeAnew();
}

QString ExperimentActions::fileName() const
{
    const experiment::Experiment& experiment = m_parts.desk.results()->experiment();
    return QStringLiteral("interleave-%1")
        .arg(experiment.name.empty() ? fromView(experiment.works.front().scenario->id)
                                     : QString::fromStdString(experiment.name));
}

void ExperimentActions::write(const FileTarget& target, const std::function<Result<Done>(const Watch&)>& work)
{
    const QString shown = shownPath(target.path);
    m_parts.files.write(target, work, tr("Writing %1 …").arg(shown), tr("Written to %1").arg(shown));
}

void ExperimentActions::save()
{
    const auto target =
        m_parts.files.askTarget({{QStringLiteral("runs"), fromView(kRunFileExtension), tr("Experiment of Interleave")}},
                                tr("Save the experiment"), fileName());
    const experiment::Results* results = m_parts.desk.results();
    if (!target || !results)
        return;
    write(*target, [results, file = fileOf(target->path)](const Watch& watch) {
        return saveExperiment(*results, file, experiment::RunsInFile::All, watch);
    });
}

void ExperimentActions::exportRuns()
{
    const auto target =
        m_parts.files.askTarget({{QStringLiteral("csv"), QStringLiteral("csv"), tr("Table (CSV), a line for each run")}},
                                tr("Export runs as a table"), fileName());
    const experiment::Results* results = m_parts.desk.results();
    if (!target || !results)
        return;
    write(*target, [results, file = fileOf(target->path)](const Watch& watch) {
        return writeFile(
            file, [results](std::ostream& out) { writeCsv(*results, out); }, watch.stop);
    });
}

/// For paper: light, whatever the window's look.
Painted ExperimentActions::painted() const
{
    const PointedChart& chart = m_parts.desk.page().pictureChart();
    return {.title = titleOf(m_parts.desk.results()->experiment(), m_parts.words),
            .size = kPictureSize,
            .paint = [&chart](QPainter& painter, const QRectF& target) {
                chart.paint(painter, target, Theme(gantt::Look::Light));
            }};
}

void ExperimentActions::exportPicture()
{
    const auto target = m_parts.files.askTarget({{QStringLiteral("svg"), QStringLiteral("svg"), tr("SVG picture")},
                                                 {QStringLiteral("pdf"), QStringLiteral("pdf"), tr("PDF document")},
                                                 {QStringLiteral("png"), QStringLiteral("png"), tr("PNG picture")}},
                                                tr("Export the picture"), fileName());
    if (!target || !m_parts.desk.results())
        return;
    const Result<QByteArray> bytes = bytesOf(painted(), target->kind.id);
    if (!bytes)
        return m_parts.files.tell(bytes.error(), {});
    write(*target, [bytes = *bytes, file = fileOf(target->path)](const Watch& watch) {
        return writeFile(
            file, [&bytes](std::ostream& out) { out.write(bytes.constData(), bytes.size()); }, watch.stop);
    });
}

void ExperimentActions::copyPicture()
{
    const Painted picture = painted();
    const Result<QImage> image = imageOf(picture, kUsualScale);
    if (!image)
        return m_parts.files.tell(image.error(), {});
    auto data = std::make_unique<QMimeData>();
    data->setImageData(*image);
    data->setData(QStringLiteral("image/svg+xml"), svgOf(picture));
    data->setText(m_parts.desk.page().table().copied());
    QApplication::clipboard()->setMimeData(data.release());
    emit m_parts.files.said(tr("The picture was copied, and its points as text."));
}

void ExperimentActions::copyTable()
{
    QApplication::clipboard()->setText(m_parts.desk.page().table().copied());
    emit m_parts.files.said(tr("The table was copied."));
}

void ExperimentActions::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageOrientation(QPageLayout::Landscape);
    if (const Result<Done> possible = canAskForPrinter(printer); !possible)
        return m_parts.files.tell(possible, {});
    QPrintDialog dialog(&printer, &m_parts.window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Painted picture = painted();
    const Result<Done> printed = printDrawn(printer, [&picture](QPrinter& device) {
        QPainter painter(&device);
        const QSizeF fitted = QSizeF(picture.size).scaled(painter.viewport().size(), Qt::KeepAspectRatio);
        picture.paint(painter, QRectF({}, fitted));
    });
    m_parts.files.tell(printed, tr("Printed."));
}

} // namespace interleave
