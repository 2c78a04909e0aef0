namespace Lajur.Studio.Scripting;

/// <summary>Which step of which drawing is to be tested, as Elsa Studio says it.</summary>
internal sealed record ActivityTestRequest(ActivityTestRequest.Version? WorkflowDefinitionHandle, ActivityTestRequest.Step? ActivityHandle)
{
    /// <summary>A version of a drawing.</summary>
    internal sealed record Version(string? DefinitionVersionId);

    /// <summary>A step, by the ids on the way to it, parted by colons, or by its own.</summary>
    internal sealed record Step(string? ActivityId, string? ActivityNodeId)
    {
        /// <summary>Its own id; null for none.</summary>
        public string? Id => ActivityId ?? ActivityNodeId?.Split(':')[^1];
    }
}
