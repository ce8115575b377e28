def replicas_wanted(): return 3
