using Microsoft.EntityFrameworkCore;

namespace Lajur.Engine.Storage;

public static class WorkflowTables
{
    /// <summary>Maps every table of the engine; a context that keeps runs calls this beside its own mappings.</summary>
    public static ModelBuilder AddWorkflowTables(this ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(WorkflowTables).Assembly);
}
