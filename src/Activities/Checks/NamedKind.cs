namespace Lajur.Activities.Checks;

/// <summary>What an input of a step names.</summary>
internal enum NamedKind
{
    /// <summary>A column of the SOP, the applicant's or staff's.</summary>
    Lane,

    /// <summary>A lane with an inbox.</summary>
    StaffLane,

    Form,
}
