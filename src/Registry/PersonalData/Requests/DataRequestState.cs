namespace Lajur.Registry.PersonalData.Requests;

/// <summary>What became of a request about data.</summary>
public enum DataRequestState
{
    Open,

    /// <summary>An erasure that is carried out by itself once the case needs the data no more.</summary>
    Granted,
    Done,
    Declined,
}
