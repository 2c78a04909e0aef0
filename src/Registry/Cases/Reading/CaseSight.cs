namespace Lajur.Registry.Cases.Reading;

/// <summary>How much of a case an officer is shown, from least to most.</summary>
internal enum CaseSight
{
    /// <summary>Not even that there is one.</summary>
    Nothing,

    /// <summary>Where it stands, with the applicant masked.</summary>
    Masked,

    /// <summary>What it is about, but not who came with it.</summary>
    Matter,

    /// <summary>All of it.</summary>
    Whole,
}
