using Lajur.Activities.Cases;
using Lajur.Activities.Handovers;
using Lajur.Activities.Inbox;
using Lajur.Activities.Notices;
using Lajur.Engine.Activities;

namespace Lajur.Activities.Checks;

/// <summary>The lanes and forms that a step names in the drawing itself.</summary>
internal static class NamedPlaces
{
    public static IEnumerable<NamedPlace> In(Activity step) => Inputs(step)
        .Select(x => (x.Path, x.Kind, Name: Drawn.Text(x.Input)))
        .Where(x => x.Name is not null)
        .Select(x => new NamedPlace(step, x.Path, x.Kind, x.Name!));

    private static IEnumerable<(string Path, NamedKind Kind, Input<string> Input)> Inputs(Activity step) => step switch
    {
        CaseSubmitted s => [("lane", NamedKind.Lane, s.Lane), ("form", NamedKind.Form, s.Form)],
        CollectProduct c => [("lane", NamedKind.StaffLane, c.Lane), ("form", NamedKind.Form, c.Form), ("callForm", NamedKind.Form, c.CallForm)],
        OfficerStep t => [("lane", NamedKind.StaffLane, t.Lane), ("form", NamedKind.Form, t.Form)],
        AskApplicant a => [("form", NamedKind.Form, a.Form)],
        ApplicantTask a => [("lane", NamedKind.Lane, a.Lane), ("form", NamedKind.Form, a.Form), ("helper", NamedKind.StaffLane, a.Helper)],
        ContinueAsService c => [("helper", NamedKind.StaffLane, c.Helper)],
        NotifyApplicant n => [("lane", NamedKind.StaffLane, n.Lane)],
        _ => [],
    };
}
