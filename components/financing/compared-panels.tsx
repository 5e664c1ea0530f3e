import type { RegionNames } from "@/lib/record/types";
import { axisId } from "@/lib/comparison/axis-id";
import type { ComparedPanel, FinancingModel } from "@/lib/comparison/financing";
import type { Panel } from "@/lib/comparison/series";
import type { Standing } from "@/lib/comparison/standing";
import { getAgreeing } from "@/lib/comparison/refusals";
import { hasChart } from "@/lib/picture/panels";
import type { FinancingView } from "@/lib/address/views";
import { ObservationTable } from "../observation/observation-table";
import { PanelPictures } from "../controls/panel-pictures";
import { PanelView } from "../trend/panel-view";
import { ChangeList } from "./change-list";
import styles from "./compared-panels.module.css";
import { ConflictNote } from "./conflict-note";
import { IndexTable } from "./index-table";
import { StandingStrip } from "./standing-strip";
import { YearPanel } from "./year-panel";
import type { Text } from "@/lib/text/text";

type Props = {
  text: Text;
  model: FinancingModel;
  view: FinancingView;
  names: RegionNames;
  standingOf: (panel: Panel) => Standing | null;
};

/** One panel per axis. What the filters leave empty is not the same as nothing known. */
export function ComparedPanels({ text, model, view, names, standingOf }: Props) {
  if (model.panels.length === 0) {
    return (
      <p className={styles.empty}>
        {view.regions.length === 0 && view.view !== "year" ? text.financing.choose : text.financing.empty}
      </p>
    );
  }
  return model.panels.map((compared) => (
    <section
      key={`${compared.panel.axis} ${compared.level}`}
      className={styles.panel}
      data-axis={compared.panel.axis}
    >
      <PanelBody text={text} compared={compared} view={view} names={names} />
      {view.view === "year" && hasChart(compared, view) && (
        <PanelPictures
          text={text}
          view={view}
          choice={{ panel: axisId(compared.panel.axis), level: compared.level }}
          title={text.financing.yearTitle(view.period ?? "", compared.panel.title, null)}
        />
      )}
      {[compared.level === "nation" ? null : standingOf(compared.panel)].map(
        (standing) =>
          standing !== null && (
            <StandingStrip
              key={standing.year}
              text={text}
              standing={standing}
              title={compared.panel.title}
              names={names}
            />
          ),
      )}
      <ConflictNote
        text={text}
        conflicts={compared.conflicts}
        agreeing={view.view === "year" ? getAgreeing(compared.observations) : []}
        names={names}
      />
    </section>
  ));
}

function PanelBody({
  text,
  compared,
  view,
  names,
}: {
  text: Text;
  compared: ComparedPanel;
  view: FinancingView;
  names: RegionNames;
}) {
  const { panel, level, observations, changes } = compared;
  if (view.view === "year")
    return (
      <YearPanel text={text} compared={compared} year={view.period ?? ""} names={names} unit={view.unit} />
    );
  if (view.view === "index")
    return (
      <IndexTable
        text={text}
        compared={compared}
        base={view.base ?? panel.years[0] ?? ""}
        names={names}
        money={view.unit}
      />
    );
  if (view.view === "table") {
    return (
      <>
        <h2>{panel.title}</h2>
        <ObservationTable
          text={text}
          observations={observations}
          caption={panel.title}
          names={names}
          unit={view.unit}
        />
      </>
    );
  }
  return (
    <>
      <PanelView
        text={text}
        heading="h2"
        panel={panel}
        observations={observations}
        names={names}
        unit={view.unit}
        level={level}
        view={view}
      />
      <ChangeList text={text} changes={changes} names={names} money={view.unit} />
    </>
  );
}
